/** The page's own script and style, as `npm run build` leaves them in dist/web; read once. */
import { readFileSync } from "node:fs";
import { packageFile } from "../../package-file.ts";

export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

let assets: PageAssets | null = null;

/** Reads and keeps the assets; throws an Error that says how to make them where they are missing. */
export function readPageAssets(): PageAssets {
  assets ??= { script: readAsset("report-page.js"), style: readAsset("report-page.css") };
  return assets;
}

/** A file of dist/web as text. Throws an Error that says how to make it where it is missing. */
export function readAsset(name: string): string {
  const url = packageFile(`dist/web/${name}`);
  try {
    return readFileSync(url, "utf8").replaceAll("\r\n", "\n").trim();
  } catch (cause) {
    throw new Error(`Cannot read the report page's "${name}": run \`npm run build\` to make dist/web`, {
      cause,
    });
  }
}
