/**
 * Stands in for `@huggingface/transformers`, which is not installed here: import this first, or start Node with it.
 *
 * Its model gives every text the vector (letters, blanks); a folder that is called “unreadable” cannot be loaded. What
 * it was asked is left in `globalThis.askedOfTransformers`, and its import is told on standard error.
 */
import { register } from "node:module";

const FAKE = `
  import { basename } from "node:path";
  process.stderr.write("transformers.js was imported\\n");
  export const env = { allowRemoteModels: true, allowLocalModels: false, localModelPath: "/models/", useFSCache: true };
  export const pipeline = async (task, model, options) => {
    globalThis.askedOfTransformers = { task, model, options, env: { ...env } };
    if (basename(model) === "unreadable") throw new Error("Protobuf parsing failed");
    return async (texts, options) => {
      globalThis.askedOfTransformers.embedding = options;
      const data = texts.flatMap((text) => [text.replaceAll(" ", "").length, text.split(" ").length - 1]);
      return { data: Float32Array.from(data), dims: [texts.length, 2] };
    };
  };
`;

const HOOK = `
  export const resolve = (specifier, context, next) =>
    specifier === "@huggingface/transformers"
      ? { url: ${JSON.stringify(dataUrl(FAKE))}, format: "module", shortCircuit: true }
      : next(specifier, context);
`;

register(dataUrl(HOOK));

function dataUrl(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
