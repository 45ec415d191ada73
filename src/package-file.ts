/**
 * Where the package lies on disk: models, page assets and version are found relative to its package.json, so
 * that the sources, the built library and the bundled command all find them, at whatever depth they lie.
 */
import { existsSync } from "node:fs";

/** The address of a file that ships with the package. Throws where no package.json lies above this module. */
export function packageFile(path: string): URL {
  let folder = new URL("./", import.meta.url);
  while (!existsSync(new URL("package.json", folder))) {
    const above = new URL("../", folder);
    if (above.href === folder.href)
      throw new Error(`Cannot find "${path}" as no package.json lies above ${import.meta.url}`);
    folder = above;
  }
  return new URL(path, folder);
}
