/**
 * Compiles the network's inner loops from AssemblyScript to the bytes in `src/text/network/kernel-bytes.ts`.
 *
 *     npx tsx tools/make-kernel.ts
 *
 * The bytes are kept in the repository so that nobody needs the compiler to read, bundle or run the program.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("kernel/kernel.as", import.meta.url));
// Run as a program: its typings would bring another console into every file of this project.
const COMPILER = join(
  dirname(createRequire(import.meta.url).resolve("assemblyscript/package.json")),
  "bin/asc.js",
);
const TARGET = fileURLToPath(new URL("../src/text/network/kernel-bytes.ts", import.meta.url));

/** The kernel's source as WebAssembly. Throws with the compiler's words where it does not compile. */
export function compileKernel(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "crossread-kernel-"));
  try {
    // The compiler wants its own ending; under it the file would be taken for TypeScript here.
    copyFileSync(SOURCE, join(folder, "kernel.ts"));
    const options = [
      "--optimizeLevel",
      "3",
      "--enable",
      "simd",
      "--runtime",
      "stub",
      "--importMemory",
      "--noAssert",
    ];
    const files = ["kernel.ts", "--baseDir", folder, "--outFile", "kernel.wasm"];
    execFileSync(process.execPath, [COMPILER, ...files, ...options]);
    return new Uint8Array(readFileSync(join(folder, "kernel.wasm")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const base64 = Buffer.from(compileKernel()).toString("base64");
  const lines = base64.match(/.{1,96}/g) ?? [];
  writeFileSync(
    TARGET,
    `/** The kernel as WebAssembly, in base64. Written by tools/make-kernel.ts from tools/kernel/kernel.as. */
export const KERNEL_BYTES = [
${lines.map((line) => `  "${line}",`).join("\n")}
].join("");
`,
  );
}
