/** Where results go: standard output at the pace of its reader, or a file that appears whole or not at all. */
import { once } from "node:events";
import { createWriteStream, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";

/** A file cannot be written. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  readonly code = "output/unwritable";
}

export interface Output {
  /** Resolves when the reader is ready for more, so that little is kept in memory. */
  readonly write: (text: string) => Promise<void>;
  /** The file appears now; nothing may be written any more. */
  readonly close: () => Promise<void>;
  /** Gives up: the file does not appear. */
  readonly discard: () => void;
}

/** Opens `path`, or standard output for null. Throws an OutputError where the file cannot be written. */
export async function openOutput(path: string | null): Promise<Output> {
  return path === null ? standardOutput() : await fileOutput(path);
}

/** Ends the program quietly when whoever reads standard output has seen enough (`crossread … | head`). */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

function standardOutput(): Output {
  return {
    write: (text) => writeTo(process.stdout, text),
    close: async () => {},
    discard: () => {},
  };
}

/** Writes beside the file and renames at the end: a reader never sees half a report. */
async function fileOutput(path: string): Promise<Output> {
  const target = realTargetOf(path);
  // A device or pipe (/dev/null, >(less)) is written to, not replaced.
  const temporary = target.isSpecial ? target.path : `${target.path}.${process.pid}.tmp`;
  const stream = createWriteStream(temporary);
  const refused = (error: NodeJS.ErrnoException) =>
    new OutputError(`Cannot write "${path}": ${reasonOf(error)}`, { cause: error });
  try {
    await once(stream, "open");
  } catch (error) {
    throw refused(error as NodeJS.ErrnoException);
  }
  const discard = () => {
    stream.destroy();
    if (!target.isSpecial) rmSync(temporary, { force: true });
  };
  const attempt = async (action: () => Promise<void> | void) => {
    try {
      await action();
    } catch (error) {
      discard();
      throw refused(error as NodeJS.ErrnoException);
    }
  };
  return {
    write: (text) => attempt(() => writeTo(stream, text)),
    close: () =>
      attempt(async () => {
        stream.end();
        await finished(stream);
        if (!target.isSpecial) renameSync(temporary, target.path);
      }),
    discard,
  };
}

/** The file behind a symbolic link, which must stay a link; the path itself where there is no file yet. */
function realTargetOf(path: string): { readonly path: string; readonly isSpecial: boolean } {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return { path, isSpecial: false };
  if (stats.isDirectory()) throw new OutputError(`Cannot write "${path}" as it is a folder: wanted a file`);
  return stats.isFile() ? { path: realpathSync(path), isSpecial: false } : { path, isSpecial: true };
}

async function writeTo(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  return REASONS[code ?? ""] ?? message;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder is a file",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left on the device",
};
