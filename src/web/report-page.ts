/**
 * The script of the report page. The page is whole without it; it opens words beside the line that stands on
 * them, sorts and filters the claims, and adds keys. It makes no markup out of text and asks no network.
 */
import { PAGE_DATA_ID, type PageData } from "../report/html/page-data.ts";
import { makeClaimsTable } from "./claims-table.ts";
import { makeKeys } from "./keys.ts";
import { makeReadingPanel } from "./reading-panel.ts";

const data = JSON.parse(document.getElementById(PAGE_DATA_ID)?.textContent ?? "null") as PageData | null;
if (data !== null) {
  document.documentElement.classList.add("scripted");
  const panel = makeReadingPanel(data);
  const claims = makeClaimsTable(data.words);
  makeKeys(data.words, { closePanel: panel.close, findClaims: claims.focusWords });
}
