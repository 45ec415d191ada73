#!/usr/bin/env node
/** The `crossread` program. Everything it does is decided in command-line.ts; this is where the process is touched. */
import { readFileSync } from "node:fs";
import { packageFile } from "../package-file.ts";
import { runCommandLine } from "./command-line.ts";
import { endQuietlyOnClosedPipe } from "./output.ts";

endQuietlyOnClosedPipe();
const manifest = JSON.parse(readFileSync(packageFile("package.json"), "utf8"));
const { status } = await runCommandLine(process.argv.slice(2), manifest.version);
process.exitCode = status;
