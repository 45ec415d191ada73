/**
 * Readings made by hand out of marked news, so that comparing can be tested without reading.
 *
 *     {source {org Norrline}} {cue:denied denied} that {content the ferry was overloaded}.
 *     {f:9..:kill:person At least nine people} died in {place Ostvik} {d:2031-03-03 on Monday}.
 *     The accord was {v:sign signed} {d:2029-02 in February 2029}.
 *
 * The marks are taken out to make the text. `source`, `cue:FORCE` and `content` of one sentence make one
 * attribution; `person`, `org` and `place` make a name, one entity for each different name; `f:MIN..MAX:ROLES:HEAD`
 * makes a figure (open ends left out, roles joined with +, `of` is the head); `d:EDTF` makes a date; `v:LEMMA`
 * tags a verb. `via:NAME` marks a carrier. Paragraphs are parted by an empty line, sentences end at a full stop.
 */
import {
  type Article,
  type Attribution,
  bySpan,
  contains,
  type DateExpression,
  type Entity,
  type EntityKind,
  type Figure,
  type Force,
  type Mention,
  type Paragraph,
  type Reading,
  type Sentence,
  type Span,
  type Tag,
  type Token,
} from "../../src/model/index.ts";
import type { StoryEntity } from "../../src/resolve/entities/join-entities.ts";
import { bareArticle } from "./bare-article.ts";

export interface MarkedReport {
  readonly outlet: string;
  readonly text: string;
  readonly published?: string;
}

export interface MarkedStory {
  readonly readings: readonly Reading[];
  readonly entities: readonly StoryEntity[];
}

/** Reads the marks of every report. Names that are spelled alike are one entity of the story. */
export function markedStory(reports: readonly MarkedReport[]): MarkedStory {
  const readings = reports.map(readMarked);
  const members = new Map<string, { article: number; entity: number }[]>();
  const kinds = new Map<string, EntityKind>();
  readings.forEach((reading, article) => {
    reading.entities.forEach(({ name, kind }, entity) => {
      kinds.set(name, kind);
      members.set(name, [...(members.get(name) ?? []), { article, entity }]);
    });
  });
  const entities = [...members].map(([name, of], i) => ({
    id: `e${i + 1}`,
    name,
    kind: kinds.get(name)!,
    aliases: [],
    members: of,
    country: null,
  }));
  return { readings, entities };
}

interface Mark extends Span {
  readonly name: string;
  readonly args: readonly string[];
}

const TRACE = { rule: "marked" };
const KINDS: Readonly<Record<string, EntityKind>> = { person: "person", org: "organization", place: "place" };

function readMarked({ outlet, text: marked, published }: MarkedReport): Reading {
  const { text, marks } = takeOutMarks(marked);
  const paragraphs = paragraphsOf(text);
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+(?:,\p{N}{3})*|\S/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const sentences = sentencesOf(text, paragraphs, tokens);
  const sentenceAt = (span: Span) => sentences.findIndex((sentence) => contains(sentence, span));
  const named = (name: string) => marks.filter((mark) => mark.name === name);
  const names = marks.filter(({ name }) => KINDS[name] !== undefined);
  const entityNames = [...new Set(names.map((mark) => text.slice(mark.start, mark.end)))];
  const entityAt = (span: Span) => {
    const inside = names.find((mark) => contains(span, mark));
    return inside === undefined ? -1 : entityNames.indexOf(text.slice(inside.start, inside.end));
  };
  const entities = entityNames.map((name): Entity => {
    const mark = names.find(({ start, end }) => text.slice(start, end) === name)!;
    const kind = KINDS[mark.name]!;
    return { name, kind, named: true, gender: null, plural: false, aliases: [], roles: [], partOf: null };
  });
  return {
    article: articleOf(outlet, text, published ?? null),
    paragraphs,
    sentences,
    tokens,
    tags: tokens.map((token) => tagOf(text, token, named("v"))),
    dependencies: [],
    names: names.map(({ name, start, end }) => ({ start, end, kind: KINDS[name]!, trace: TRACE })),
    relations: [],
    entities,
    mentions: names.map((mark): Mention => {
      const { start, end } = mark;
      return { start, end, form: "name", entity: entityAt(mark), trace: TRACE };
    }),
    figures: named("f").map((mark): Figure => figureOf(mark, sentenceAt(mark))),
    dates: named("d").map(({ start, end, args }): DateExpression => {
      const sentence = sentenceAt({ start, end });
      return { start, end, value: args[0]!, type: "date", anchor: "absolute", sentence, trace: TRACE };
    }),
    places: [],
    attributions: attributionsOf(marks, sentences, text, entityAt),
  };
}

function takeOutMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const open: { readonly name: string; readonly args: readonly string[]; readonly start: number }[] = [];
  const marks: Mark[] = [];
  let text = "";
  for (let at = 0; at < marked.length; at++) {
    const opening = /^\{([a-z]+)((?::[^\s:]*)*) /.exec(marked.slice(at, at + 60));
    if (opening !== null) {
      open.push({ name: opening[1]!, args: opening[2]!.split(":").slice(1), start: text.length });
      at += opening[0].length - 1;
    } else if (marked[at] === "}") {
      const mark = open.pop()!;
      marks.push({ ...mark, end: text.length });
    } else {
      text += marked[at];
    }
  }
  if (open.length > 0) throw new SyntaxError(`Cannot read marked text: "${open.at(-1)!.name}" is not closed`);
  return { text, marks: marks.sort(bySpan) };
}

function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/\S.*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    kind: "body" as const,
  }));
}

function sentencesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  tokens: readonly Token[],
): readonly Sentence[] {
  return paragraphs.flatMap((paragraph, index) =>
    [...text.slice(paragraph.start, paragraph.end).matchAll(/\S.*?(?:[.!?]”?(?=\s|$)|$)/gu)].map((match) => {
      const start = paragraph.start + match.index;
      const end = start + match[0].length;
      const firstToken = tokens.findIndex((token) => token.start >= start);
      const endToken = tokens.findLastIndex((token) => token.end <= end) + 1;
      return { start, end, paragraph: index, firstToken, endToken };
    }),
  );
}

function tagOf(text: string, token: Token, verbs: readonly Mark[]): Tag {
  const word = text.slice(token.start, token.end);
  const verb = verbs.find((mark) => contains(mark, token));
  if (verb !== undefined) return { upos: "VERB", xpos: "VBD", lemma: verb.args[0]! };
  if (!/[\p{L}\p{N}]/u.test(word)) return { upos: "PUNCT", xpos: ".", lemma: word };
  if (/^(?:is|was|were|been|has|had|have)$/iu.test(word))
    return { upos: "AUX", xpos: "VBD", lemma: word.toLowerCase() };
  const upos = /^(?:\p{N}.*|two|three|four|five|six|seven|eight|nine|ten)$/iu.test(word)
    ? "NUM"
    : /^(?:he|she|they|it)$/iu.test(word)
      ? "PRON"
      : "NOUN";
  return { upos, xpos: "NN", lemma: word.toLowerCase() };
}

function figureOf({ start, end, args }: Mark, sentence: number): Figure {
  const [interval, roles, head] = args as [string, string?, string?];
  const [min, max] = interval.split("..").map((value) => (value === "" ? null : Number(value)));
  return {
    start,
    end,
    min: min ?? null,
    max: max ?? null,
    hedge: min === max ? "exact" : min === null ? "atMost" : max === null ? "atLeast" : "about",
    unit: "count",
    of: head ?? null,
    counted: head ?? null,
    head: head ?? null,
    roles: roles === undefined || roles === "" ? [] : roles.split("+").sort(),
    modality: "actual",
    additional: false,
    asOf: null,
    scope: { where: null, since: null, over: null },
    sentence,
    trace: TRACE,
  };
}

function attributionsOf(
  marks: readonly Mark[],
  sentences: readonly Sentence[],
  text: string,
  entityAt: (span: Span) => number,
): readonly Attribution[] {
  return sentences.flatMap((sentence, index) => {
    const inside = marks.filter((mark) => contains(sentence, mark));
    const content = inside.filter(({ name }) => name === "content").map(({ start, end }) => ({ start, end }));
    if (content.length === 0) return [];
    const source = inside.find(({ name }) => name === "source") ?? null;
    const cue = inside.find(({ name }) => name === "cue") ?? null;
    const speaker = source === null ? -1 : entityAt(source);
    return [
      {
        source: source === null ? null : { start: source.start, end: source.end },
        cue: cue === null ? null : { start: cue.start, end: cue.end },
        content,
        speaker: speaker < 0 ? null : speaker,
        speakerName: null,
        force: (cue?.args[0] ?? "said") as Force,
        withheld: cue?.args[1] === "withheld",
        quotation: "indirect" as const,
        via: inside.filter(({ name }) => name === "via").map(({ start, end }) => text.slice(start, end)),
        within: null,
        sentence: index,
        trace: TRACE,
      },
    ];
  });
}

function articleOf(outlet: string, text: string, published: string | null): Article {
  return bareArticle(text, outlet.toLowerCase().replaceAll(" ", "-"), { outlet, published });
}
