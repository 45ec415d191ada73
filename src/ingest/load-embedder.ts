/**
 * An embedding model out of a folder of the user's, run by transformers.js if the user has installed it.
 *
 *     models/my-model/
 *       config.json  tokenizer.json  tokenizer_config.json
 *       onnx/model.onnx                or onnx/model_quantized.onnx
 *
 * Neither the package nor a model comes with the program, and nothing is downloaded: remote models are forbidden to
 * the package before it is asked for anything. It is imported at the first call only.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "../errors.ts";
import type { Embedder } from "../model/index.ts";

/** A variable, so that neither the compiler nor the bundler looks for what is not there. */
const PACKAGE: string = "@huggingface/transformers";

/** What is used of the package: its versions 3 and 4 have it alike. */
interface Transformers {
  readonly env: {
    allowRemoteModels: boolean;
    allowLocalModels: boolean;
    localModelPath: string;
    useFSCache: boolean;
  };
  readonly pipeline: (
    task: "feature-extraction",
    model: string,
    options: { readonly dtype: string; readonly device: "cpu"; readonly local_files_only: true },
  ) => Promise<FeatureExtractor>;
}

type FeatureExtractor = (
  texts: string[],
  options: { readonly pooling: "mean"; readonly normalize: true },
) => Promise<{ readonly data: Float32Array; readonly dims: readonly number[] }>;

/** Files of a model, the exact one first, by what transformers.js calls their numbers. */
const WEIGHTS: readonly (readonly [file: string, dtype: string])[] = [
  ["onnx/model.onnx", "fp32"],
  ["onnx/model_quantized.onnx", "q8"],
];
const BESIDE_WEIGHTS = ["config.json", "tokenizer.json", "tokenizer_config.json"];

/** Fits the common English models of sentence-transformers; others need their own. Not swept here, as none comes with the program. */
const SAME_FROM = 0.85;

/**
 * The model in `folder`: a text's vector is the mean of its tokens' vectors. `sameFrom` is told in `Embedder`.
 *
 * Throws a UsageError that names the folder where a file is missing, the package is not installed, or it cannot
 * read the model.
 */
export async function loadEmbedder(
  folder: string,
  { sameFrom = SAME_FROM }: Partial<Pick<Embedder, "sameFrom">> = {},
): Promise<Embedder> {
  const dtype = dtypeIn(folder);
  const { env, pipeline } = await importTransformers(folder);
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.useFSCache = false;
  // The model is named by its whole path; older versions of the package put this before it.
  env.localModelPath = "";
  let extract: FeatureExtractor;
  try {
    extract = await pipeline("feature-extraction", resolve(folder), {
      dtype,
      device: "cpu",
      local_files_only: true,
    });
  } catch (error) {
    throw new UsageError(`Cannot load the embedding model "${folder}": ${messageOf(error)}`, {
      cause: error,
    });
  }
  return {
    sameFrom,
    embed: async (texts) => {
      const { data, dims } = await extract([...texts], { pooling: "mean", normalize: true });
      const length = dims.at(-1) ?? 0;
      return texts.map((_, i) => data.slice(i * length, (i + 1) * length));
    },
  };
}

function dtypeIn(folder: string): string {
  const [, dtype] = WEIGHTS.find(([file]) => existsSync(join(folder, file))) ?? [];
  const missing = BESIDE_WEIGHTS.filter((file) => !existsSync(join(folder, file)));
  if (dtype !== undefined && missing.length === 0) return dtype;
  const weights = dtype === undefined ? [WEIGHTS.map(([file]) => file).join(" or ")] : [];
  throw new UsageError(
    `Cannot load the embedding model "${folder}": wanted a folder with ${[...missing, ...weights].join(", ")}`,
  );
}

async function importTransformers(folder: string): Promise<Transformers> {
  try {
    return (await import(PACKAGE)) as Transformers;
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND";
    throw new UsageError(
      `Cannot load the embedding model "${folder}": ${isMissing ? `wanted the package that runs it, npm install ${PACKAGE}` : messageOf(error)}`,
      { cause: error },
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
