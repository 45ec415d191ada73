/** The program as a shell runs it: a child process, with folders that are gone afterwards. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** The lines on standard error. */
  readonly errLines: readonly string[];
}

export interface RunOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The program's own start, from the sources. */
export const COMMAND = [process.execPath, "--import", "tsx", join(process.cwd(), "src/cli/main.ts")] as const;

/** Runs `crossread` with these arguments. Color variables of whoever runs the tests are not passed on. */
export function crossread(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return run([...COMMAND, ...args], options);
}

/** Runs a line of bash in which `crossread` is the program. */
export function shell(line: string): Promise<Ran> {
  const command = COMMAND.map((part) => `'${part}'`).join(" ");
  return run(["bash", "-c", `crossread() { ${command} "$@"; }; ${line}`], {});
}

function run([program, ...args]: readonly string[], { stdin, env }: RunOptions): Promise<Ran> {
  const { FORCE_COLOR: _f, NO_COLOR: _n, NODE_TEST_CONTEXT: _t, ...clean } = process.env;
  const child = spawn(program!, args, { env: { ...clean, ...env } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  child.stdin.end(stdin ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      const errText = Buffer.concat(err).toString();
      resolve({
        status,
        out: Buffer.concat(out).toString(),
        err: errText,
        errLines: errText.split("\n").filter((line) => line !== ""),
      });
    });
  });
}

/** A folder with these files, by name, that is removed when the test ends. */
export function folderWith(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "crossread-test-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
