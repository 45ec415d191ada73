/**
 * What several reports say and nobody disputes, the most widely carried first.
 *
 *     5 of 5  “The ferry had 212 people aboard”
 *             at most 2 origins  coast guard  meridian:5 northern-courier:9 lantern:7
 */
import type { Claim } from "../../../model/index.ts";
import { firstLabel, originsLabel, statusLabel } from "../../view.ts";
import { visibleLine } from "../../visible-text.ts";
import { cut, QUOTE_MAX, quoted, widthOf, wrapped } from "../layout.ts";
import { evidenceInFull, type Page, references, row, speakersLine } from "../page.ts";
import type { Section } from "../section.ts";

export const claimsSection: Section = {
  name: "claims",
  sentence: "every claim in full: who carries it, who says it, from how many origins",
  title: "Claims",
  heading: ({ overview: { agreed, shared } }) => {
    if (agreed.length === 0) return "Several agree";
    return shared.length === 0 ? "All agree" : "All or several agree";
  },
  onScreen: (page) =>
    [...page.overview.agreed, ...page.overview.shared].map((claim) => ({
      lines: claimOnScreen(page, claim),
    })),
  inFull: (page) => page.report.claims.map((claim) => claimInFull(page, claim)),
};

function claimOnScreen(page: Page, claim: Claim): string[] {
  const reach = reachOf(page, claim);
  const indent = widthOf(reach) + 3;
  const origins = originsLabel(claim);
  const room = page.width - indent - widthOf(origins) - 4;
  const speakers = cut(
    speakersLine(claim.speakers),
    Math.min(Math.floor(page.width * 0.3), room - ONE_REFERENCE),
  );
  const rest = room - widthOf(speakers);
  return [
    row(page, 1, [{ text: reach, style: "strong" }, { text: quoted(claim.text, page.width - indent) }]),
    row(page, indent, [
      // Several reports and one origin is what an editor must not take for confirmation.
      { text: origins, style: claim.origins.atMost === 1 ? "change" : undefined },
      { text: speakers },
      { text: references(page, claim.evidence, rest), style: "name" },
    ]),
  ];
}

/** Columns for one reference and how many more there are: `northern-courier:123 +4`. */
const ONE_REFERENCE = 23;

function reachOf(page: Page, claim: Claim): string {
  return `${claim.articles.length} of ${page.report.articles.length}`;
}

/** The claim with every wording of it: shared by the sections that print claims in full. */
export function claimInFull(page: Page, claim: Claim): string[] {
  const facts = [
    reachOf(page, claim),
    speakersLine(claim.speakers),
    originsLabel(claim),
    ...firstLabel(page.report, claim).map(visibleLine),
  ];
  const reach = [...facts, ...(isUndisputed(claim) ? [] : [statusLabel(claim)])].join(" · ");
  return [
    ...wrapped(page.paint("strong", quoted(claim.text, QUOTE_MAX)), page.width, " "),
    ...wrapped(reach, page.width, "   "),
    ...claim.origins.because.flatMap((reason) =>
      wrapped(page.paint("faint", `because ${visibleLine(reason)}`), page.width, "   "),
    ),
    ...claim.evidence.flatMap((evidence) => evidenceInFull(page, evidence)),
  ];
}

/** The states that say no more than the number of origins does. */
function isUndisputed({ status }: Claim): boolean {
  return status === "single-origin" || status === "at-most-n-origins";
}
