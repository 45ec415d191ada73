/**
 * Is it found who speaks? From the raw text to the name of the one whose words they are.
 *
 * BASIL: quoted phrases whose speaker editors named. PolNeAR has no gold for this, so there it is counted how
 * often a source that is a pronoun or a bare noun gets a name, and how often the coreference chains of CoreNLP,
 * which come with the corpus and are noisy, give the same one: a second opinion, no gold.
 *
 *     npm run eval -- speakers
 *     SHOW=wrong npm run eval -- speakers      prints those of the half that may be looked at: wrong, none,
 *                                              uncovered, or differs (from CoreNLP, train)
 */
import { english } from "../src/language/en/index.ts";
import type { Attribution, Reading, Span } from "../src/model/index.ts";
import { overlapOf, textOf } from "../src/model/index.ts";
import { readArticle } from "../src/pipeline/read-article.ts";
import { foldName } from "../src/resolve/entities/spelling.ts";
import { bareArticle } from "../test/support/bare-article.ts";
import { type BasilArticle, type BasilPhrase, readBasil } from "./basil.ts";
import { readSilverSpeakers, type SilverSpeakers } from "./silver-speakers.ts";
import type { EvalTable } from "./table.ts";

export function evaluateSpeakers(): readonly EvalTable[] {
  return [basilTable(), polnearTable()];
}

/**
 * Rules are learned from the events in the first half and only measured on the second. In both, phrases of the
 * main figures who are people say whether a speaker is right; phrases of all others whether a main figure is
 * wrongly taken for the speaker.
 */
function basilTable(): EvalTable {
  const halves = { "looked at": newCount(), "held out": newCount() };
  for (const article of readBasil()) {
    const half = isLookedAt(article) ? "looked at" : "held out";
    const reading = readArticle(
      bareArticle(article.text, article.id, { published: article.published }),
      english(),
    );
    for (const phrase of article.phrases) {
      const outcome = judge(reading, phrase, article);
      halves[half][outcome]++;
      if (half === "looked at" && process.env["SHOW"] === outcome) show(reading, phrase);
    }
  }
  return {
    title: "speakers of quoted phrases",
    corpus: "basil/all",
    rows: Object.entries(halves).map(([name, count]) => ({ name, values: valuesOf(count) })),
  };
}

type Outcome = "uncovered" | "none" | "right" | "wrong" | "other" | "other taken for a figure";

function newCount(): Record<Outcome, number> {
  return { uncovered: 0, none: 0, right: 0, wrong: 0, other: 0, "other taken for a figure": 0 };
}

function valuesOf(count: Readonly<Record<Outcome, number>>): EvalTable["rows"][number]["values"] {
  const phrases = Object.values(count).reduce((sum, n) => sum + n, 0);
  const named = count.right + count.wrong + count.none;
  const others = count.other + count["other taken for a figure"];
  return {
    phrases,
    covered: 1 - count.uncovered / phrases,
    figures: named,
    right: count.right / named,
    wrong: count.wrong / named,
    none: count.none / named,
    others,
    "taken for a figure": count["other taken for a figure"] / others,
  };
}

/** By the last hexadecimal digit of the event's id: even ones may be looked at. */
function isLookedAt({ event }: BasilArticle): boolean {
  return Number.parseInt(event.at(-1)!, 16) % 2 === 0;
}

function judge(reading: Reading, phrase: BasilPhrase, { mainFigures }: BasilArticle): Outcome {
  const attribution = attributionOf(reading, phrase);
  if (attribution === null) return "uncovered";
  const names = namesOf(reading, attribution);
  const isBodyOrGroup = phrase.speaker !== null && BODY_OR_GROUP.test(phrase.speaker);
  if (phrase.speaker === null || isBodyOrGroup) {
    // A body speaks through people whom the corpus does not name, so only other people can be wrong.
    const figures = isBodyOrGroup ? [] : mainFigures.filter((figure) => !BODY_OR_GROUP.test(figure));
    return figures.some((figure) => couldName(names, figure)) ? "other taken for a figure" : "other";
  }
  if (names.length === 0) return "none";
  return couldName(names, phrase.speaker) ? "right" : "wrong";
}

/** Main figures that are no single person: “Obama campaign”, “Nebraska officials”. */
const BODY_OR_GROUP =
  /(?:[^s]s|campaign|Party|NAACP|Now|Department|Association|Congress|Newsweek|Walmart|court|bill|Act|couples)$/u;

/**
 * The attribution whose content holds most of the phrase, at least half. Of nested ones the innermost outside
 * of direct speech: in “The Courier wrote that Ruiz ‘lies’” the words are Ruiz's; whom she quotes herself is
 * part of her words.
 */
function attributionOf({ attributions }: Reading, phrase: Span): Attribution | null {
  const shared = attributions.map(({ content }) =>
    content.reduce((sum, span) => sum + overlapOf(span, phrase), 0),
  );
  const most = Math.max(0, ...shared);
  if (most * 2 < phrase.end - phrase.start) return null;
  const holding = attributions.filter((_, i) => shared[i]! * 2 >= phrase.end - phrase.start);
  const outside = holding.filter((attribution) => !isInDirectSpeech(attribution, attributions));
  return (outside.length > 0 ? outside : holding).reduce((a, b) => (lengthOf(b) < lengthOf(a) ? b : a));
}

function isInDirectSpeech({ within }: Attribution, attributions: readonly Attribution[]): boolean {
  let outer = within;
  for (let depth = 0; outer !== null && depth < 10; depth++) {
    if (attributions[outer]!.quotation === "direct") return true;
    outer = attributions[outer]!.within;
  }
  return false;
}

function lengthOf({ content }: Attribution): number {
  return content.at(-1)!.end - content[0]!.start;
}

/** Every name of the speaker; none where the speaker has no name. */
function namesOf({ entities }: Reading, { speaker, speakerName }: Attribution): readonly string[] {
  const entity = speaker === null ? undefined : entities[speaker];
  if (entity?.named === true) return [entity.name, ...entity.aliases];
  return speakerName !== null && /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(speakerName) ? [speakerName] : [];
}

/** The same last word, and one of the two with no word that the other lacks: “Ruiz”, “Ana Ruiz”, “Ana M. Ruiz”; not “Marco Ruiz”. */
function couldName(names: readonly string[], gold: string): boolean {
  const wanted = foldName(gold).split(" ");
  return names.some((name) => {
    const parts = foldName(name).split(" ");
    if (parts.at(-1) !== wanted.at(-1)) return false;
    return wanted.every((part) => parts.includes(part)) || parts.every((part) => wanted.includes(part));
  });
}

function show(reading: Reading, phrase: BasilPhrase): void {
  const { text } = reading.article;
  const attribution = attributionOf(reading, phrase);
  const spoken = attribution === null ? null : namesOf(reading, attribution)[0];
  const around = `${text.slice(Math.max(0, phrase.start - 400), phrase.start)}<<${textOf(text, phrase)}>>${text.slice(phrase.end, phrase.end + 200)}`;
  console.log(`${reading.article.id}\n${around}`);
  const source = attribution?.source ?? null;
  console.log(
    `  = ${phrase.speaker}; found ${spoken ?? attribution?.speakerName} from “${source === null ? "" : textOf(text, source)}” ${attribution?.trace.rule} ${attribution?.trace.because?.join("; ")}\n`,
  );
}

/** Of the long training part every seventh article, so that the evaluation stays within a minute. */
const TRAIN_STEP = 7;

function polnearTable(): EvalTable {
  const train = readSilverSpeakers("train").filter((_, i) => i % TRAIN_STEP === 0);
  const dev = readSilverSpeakers("dev");
  return {
    title: "names for sources without one",
    corpus: `polnear, ${train.length} of train, ${dev.length} of dev`,
    rows: [...rowsOf("train", train), ...rowsOf("dev", dev)],
  };
}

interface Named {
  sources: number;
  /** Given to somebody spoken of elsewhere in the article. */
  resolved: number;
  /** To somebody with a name. */
  named: number;
  judged: number;
  agrees: number;
}

function rowsOf(part: string, articles: readonly SilverSpeakers[]): EvalTable["rows"] {
  const counts = new Map<string, Named>(
    FORMS.map(({ name }) => [name, { sources: 0, resolved: 0, named: 0, judged: 0, agrees: 0 }]),
  );
  for (const article of articles) countSources(part, article, counts);
  return [...counts].map(([name, { sources, resolved, named, judged, agrees }]) => ({
    name: `${part}: ${name}`,
    values: {
      sources,
      resolved: shareOf(resolved, sources),
      named: shareOf(named, sources),
      judged,
      agrees: shareOf(agrees, judged),
    },
  }));
}

function shareOf(part: number, whole: number): number | string {
  return whole === 0 ? "–" : part / whole;
}

const FORMS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: "he, she", pattern: /^(?:he|she)$/iu },
  { name: "they", pattern: /^they$/iu },
  { name: "it", pattern: /^it$/iu },
  { name: "the …", pattern: /^(?:the|this|that)(?: \p{Ll}[\p{L}-]*){1,2}$/iu },
  { name: "his, its …", pattern: /^(?:his|her|its|their)(?: \p{Ll}[\p{L}-]*){1,2}$/iu },
];

function countSources(part: string, silver: SilverSpeakers, counts: ReadonlyMap<string, Named>): void {
  const { text, id, published } = silver;
  const reading = readArticle(bareArticle(text, id, { published }), english());
  for (const attribution of reading.attributions) {
    const { source, speaker } = attribution;
    if (source === null) continue;
    const form = FORMS.find(({ pattern }) => pattern.test(textOf(text, source)));
    if (form === undefined) continue;
    const count = counts.get(form.name)!;
    count.sources++;
    if (speaker === null) continue;
    if (isSpokenOfElsewhere(reading, speaker, source)) count.resolved++;
    if (!reading.entities[speaker]!.named) continue;
    count.named++;
    const second = silver.nameAt(source);
    if (second === null) continue;
    count.judged++;
    const agrees = couldName(namesOf(reading, attribution), second);
    if (agrees) count.agrees++;
    else if (process.env["SHOW"] === "differs" && part === "train") {
      console.log(
        `${id}: ${text.slice(Math.max(0, source.start - 350), source.start)}<<${textOf(text, source)}>>${text.slice(source.end, source.end + 60)}\n  = ${reading.entities[speaker]!.name}; CoreNLP ${second}\n`,
      );
    }
  }
}

function isSpokenOfElsewhere({ mentions }: Reading, entity: number, source: Span): boolean {
  return mentions.some(
    (mention) => mention.entity === entity && mention.form !== "pronoun" && mention.end <= source.start,
  );
}
