/** Debian's Chromium for the tests that look at a page; nothing is downloaded. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const path = process.env["CROSSREAD_CHROMIUM"] ?? "/usr/bin/chromium";

/** Starts a browser with an empty profile; throws an Error that says how to get one where there is none. */
export async function launchChromium(): Promise<Browser> {
  if (!existsSync(path)) {
    throw new Error(
      `Cannot start Chromium as "${path}" was wanted and is not there: install it (apt-get install chromium) or set CROSSREAD_CHROMIUM to where it is`,
    );
  }
  return chromium.launch({
    executablePath: path,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
