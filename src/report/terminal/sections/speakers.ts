/** Who is heard, in how many reports and with which words. Has no place on the first screen. */
import type { ReportAttribution } from "../../../model/index.ts";
import { chainsOf, forceLabel, reachOfSpeaker, type Speaker, speakersOf } from "../../view.ts";
import { visibleLine } from "../../visible-text.ts";
import { wrapped } from "../layout.ts";
import { evidenceInFull, type Page } from "../page.ts";
import type { Section } from "../section.ts";

export const speakersSection: Section = {
  name: "speakers",
  sentence: "who said what, speaker by speaker, with the chain of telling",
  title: "Speakers",
  onScreen: () => [],
  inFull: (page) => {
    const chains = chainsOf(page.report);
    return speakersOf(page.report).map((speaker) => speakerInFull(page, speaker, chains));
  },
};

function speakerInFull(
  page: Page,
  speaker: Speaker,
  chains: ReadonlyMap<string, readonly string[]>,
): string[] {
  const { name, attributions } = speaker;
  return [
    ...wrapped(`${page.paint("strong", visibleLine(name))} · ${reachOfSpeaker(speaker)}`, page.width, " "),
    ...attributions.flatMap((attribution) =>
      statementInFull(page, attribution, chains.get(attribution.id) ?? []),
    ),
  ];
}

/** `said`, and where the words passed through others, by whom: `said, by way of Ostvik Post ← Meridian`. */
function statementInFull(page: Page, attribution: ReportAttribution, chain: readonly string[]): string[] {
  const carriers = chain.slice(0, -1).map(visibleLine);
  const way = carriers.length > 1 ? ` · told by ${carriers.join(", quoting ")}` : "";
  return [
    ...wrapped(page.paint("faint", `${forceLabel(attribution)}${way}`), page.width, "   "),
    ...attribution.content.flatMap((content) => evidenceInFull(page, content, "     ")),
  ];
}
