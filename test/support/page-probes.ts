/** Asks the page of a browser test one of the questions of src/web/probes. */
import { buildSync } from "esbuild";
import type { Page } from "playwright-core";
import type { PageProbes } from "../../src/web/probes/contract.ts";

const source = buildSync({
  entryPoints: [new URL("../../src/web/probes/page-probes.ts", import.meta.url).pathname],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "bundle",
  target: "es2022",
}).outputFiles[0]!.text;

/** The probes travel with the question, so that they are there with the page's own scripts switched off as well. */
export function probe<Name extends keyof PageProbes>(
  page: Page,
  name: Name,
  ...args: Parameters<PageProbes[Name]>
): Promise<ReturnType<PageProbes[Name]>> {
  return page.evaluate(`(() => { ${source}; return bundle.probes.${name}(...${JSON.stringify(args)}); })()`);
}
