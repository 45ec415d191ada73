/**
 * Draws what was found in one article, layer by layer, with the place of every result:
 *
 *     harbor-radio.txt
 *       outlet     Harbor Radio
 *       published  4 March 2031 (inferred)
 *
 *     ATTRIBUTIONS
 *       9:1   Jonas Feld, a teacher · said · direct
 *             “The floor went sideways and then we were in the water.”
 *
 * In: a reading of any text. Out: lines, each closed by a line feed. Pure. `trace` adds to each result the rule
 * that made it and its grounds.
 */
import type { Attribution, Reading, Span, Trace } from "../../model/index.ts";
import { textOf } from "../../model/index.ts";
import type { LayerName } from "../json/reading-json.ts";
import { type PlaceOf, placesInText, sourceName } from "../places.ts";
import { formatBounds, formatCount, formatEdtf, formatInterval, formatPosition } from "../view.ts";
import { visibleLine } from "../visible-text.ts";
import { forceWording, furnitureWording, quotationWording, withheldWording } from "../wording.ts";
import { DEFAULT_WIDTH } from "./defaults.ts";
import { padded, QUOTE_MAX, quoted, widthOf, wrapped } from "./layout.ts";
import { ansiPaint, type Paint, plainPaint } from "./paint.ts";

export interface ReadingOptions {
  readonly layers: readonly LayerName[];
  readonly width?: number | undefined;
  readonly color?: boolean | undefined;
  /** Tell of each result which rule made it and why. */
  readonly trace?: boolean | undefined;
  readonly placeOf?: PlaceOf | undefined;
}

/** What every layer is drawn with. */
interface Sheet {
  readonly reading: Reading;
  readonly text: string;
  readonly width: number;
  readonly paint: Paint;
  readonly trace: boolean;
  readonly placeOf: (span: Span) => string;
}

/** The reading as lines of text. See the head of this file. */
export function renderReading(reading: Reading, options: ReadingOptions): string {
  const { article } = reading;
  const placeOf = options.placeOf ?? placesInText([article]);
  const sheet: Sheet = {
    reading,
    text: article.text,
    width: options.width ?? DEFAULT_WIDTH,
    paint: options.color ? ansiPaint : plainPaint,
    trace: options.trace ?? false,
    placeOf: ({ start }) => {
      const { line, column } = placeOf({ article: article.id, start });
      return `${line}:${column}`;
    },
  };
  const lines = [
    ...headOf(sheet),
    ...part(sheet, "Set aside", setAside(sheet)),
    ...options.layers.flatMap((layer) => part(sheet, TITLES[layer], LAYERS[layer](sheet))),
    "",
  ];
  return lines.map((line) => `${line}\n`).join("");
}

const TITLES: Readonly<Record<LayerName, string>> = {
  tokens: "Tokens",
  tags: "Tags",
  trees: "Trees",
  entities: "Entities",
  figures: "Figures",
  dates: "Dates",
  attributions: "Attributions",
};

const LAYERS: Readonly<Record<LayerName, (sheet: Sheet) => string[]>> = {
  tokens: tokenLines,
  tags: tagLines,
  trees: treeLines,
  entities: entityLines,
  figures: figureLines,
  dates: dateLines,
  attributions: attributionLines,
};

function part({ paint }: Sheet, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", paint("strong", title.toUpperCase()), ...lines];
}

function headOf({ reading: { article }, paint, width }: Sheet): string[] {
  const fields: readonly (readonly [name: string, field: string, value: string | null])[] = [
    ["title", "title", article.title],
    ["outlet", "outlet", article.outlet],
    ["author", "author", article.authors.join(", ") || null],
    ["published", "published", article.published && formatEdtf(article.published)],
    ["modified", "modified", article.modified && formatEdtf(article.modified)],
    ["language", "language", article.language],
    ["address", "url", article.url],
  ];
  const given = new Set<string>(article.inferred);
  return [
    paint("strong", visibleLine(sourceName(article))),
    ...fields.flatMap(([name, field, value]) => {
      if (value === null)
        return name === "outlet" || name === "published" ? [`  ${name.padEnd(9)}  unknown`] : [];
      const mark = given.has(field) ? paint("faint", " (inferred)") : "";
      return wrapped(visibleLine(value) + mark, width, `  ${name.padEnd(9)}  `);
    }),
    ...article.problems.flatMap(({ message, code }) =>
      wrapped(`${visibleLine(message)} ${paint("faint", `[${visibleLine(code)}]`)}`, width, "  problem    "),
    ),
  ];
}

/** A result: its place, its words or facts, and with `trace` its grounds. */
function entry(sheet: Sheet, span: Span, text: string, trace?: Trace): string[] {
  const place = padded(sheet.placeOf(span), PLACE_WIDTH);
  const first = `  ${sheet.paint("name", place.trimEnd())}${" ".repeat(place.length - place.trimEnd().length)}  `;
  return [...wrapped(text, sheet.width, first), ...(trace === undefined ? [] : traceLines(sheet, trace))];
}

/** Columns of `line:column`: enough for most articles, wider ones push their line. */
const PLACE_WIDTH = 7;
const INDENT = " ".repeat(PLACE_WIDTH + 4);

function words(sheet: Sheet, span: Span): string {
  return quoted(textOf(sheet.text, span), QUOTE_MAX);
}

function traceLines({ trace, paint, width }: Sheet, { rule, score, because }: Trace): string[] {
  if (!trace) return [];
  const rated = score === undefined ? rule : `${rule} (${Math.round(score * 1000) / 1000})`;
  const grounds = because === undefined || because.length === 0 ? "" : `: ${because.join("; ")}`;
  return wrapped(paint("faint", visibleLine(`by ${rated}${grounds}`)), width, INDENT);
}

function setAside(sheet: Sheet): string[] {
  return sheet.reading.article.skipped.flatMap((span) => {
    const start = quoted(textOf(sheet.text, span), Math.max(20, sheet.width - 40));
    return entry(sheet, span, `${furnitureWording[span.reason]}  ${sheet.paint("faint", start)}`);
  });
}

function attributionLines(sheet: Sheet): string[] {
  return sheet.reading.attributions.flatMap((attribution) => {
    const [first, ...others] = attribution.content;
    const lines = entry(sheet, first!, attributionFacts(sheet, attribution));
    const content = [first!, ...others].map((span) => words(sheet, span)).join(" … ");
    return [...lines, ...wrapped(content, sheet.width, INDENT), ...traceLines(sheet, attribution.trace)];
  });
}

/** `Jonas Feld (“he”) · said (“added”) · in quotation marks · via Meridian News Agency`. */
function attributionFacts(sheet: Sheet, attribution: Attribution): string {
  const { source, cue, speaker, speakerName, force, withheld, quotation, via, within } = attribution;
  const name = speakerName ?? (speaker === null ? null : sheet.reading.entities[speaker]?.name) ?? null;
  const sourceWords = source === null ? null : visibleLine(textOf(sheet.text, source));
  const who = visibleLine(name ?? sourceWords ?? "nobody named");
  const as = sourceWords === null || sourceWords === who ? "" : ` (“${sourceWords}”)`;
  const did = (withheld ? withheldWording : forceWording)[force];
  const cueWords = cue === null ? "" : visibleLine(textOf(sheet.text, cue));
  const by = cueWords === "" || cueWords.toLowerCase() === did ? "" : ` (“${cueWords}”)`;
  const facts = [
    sheet.paint("strong", who) + as,
    `${sheet.paint(force === "denied" ? "alarm" : "calm", did)}${by}`,
    quotationWording[quotation],
    ...(via.length === 0 ? [] : [`via ${visibleLine(via.join(", "))}`]),
    ...(within === null ? [] : ["inside another’s words"]),
  ];
  return facts.join(" · ");
}

function figureLines(sheet: Sheet): string[] {
  return sheet.reading.figures.flatMap((figure) => {
    const facts = [
      sheet.paint("strong", formatInterval(figure)),
      figure.hedge,
      ...(figure.counted === null ? [] : [visibleLine(figure.counted)]),
      ...(figure.roles.length === 0 ? [] : [figure.roles.join(" or ")]),
      ...(figure.modality === "actual" ? [] : [figure.modality]),
      ...(figure.additional ? ["a difference, not a total"] : []),
      ...formatBounds(figure).map(visibleLine),
    ];
    return entry(sheet, figure, `${facts.join(" · ")}  ${words(sheet, figure)}`, figure.trace);
  });
}

function dateLines(sheet: Sheet): string[] {
  return sheet.reading.dates.flatMap((date) => {
    const value = date.value === null ? `${date.type} without a value` : formatEdtf(date.value);
    return entry(sheet, date, `${sheet.paint("strong", value)}  ${words(sheet, date)}`, date.trace);
  });
}

function entityLines(sheet: Sheet): string[] {
  const { entities, mentions, places } = sheet.reading;
  const byEntity = new Map<number, (typeof mentions)[number][]>();
  for (const mention of mentions) {
    const known = byEntity.get(mention.entity);
    if (known === undefined) byEntity.set(mention.entity, [mention]);
    else known.push(mention);
  }
  const placeOf = new Map(places.map((reference) => [reference.entity, reference]));
  return entities.flatMap((entity, index) => {
    const found = placeOf.get(index);
    const own = byEntity.get(index) ?? [];
    if (own[0] === undefined || !(entity.named || sheet.trace)) return [];
    const facts = [
      sheet.paint("strong", visibleLine(entity.name)),
      entity.kind,
      ...(entity.roles.length === 0 ? [] : [visibleLine(entity.roles.join(", "))]),
      ...(entity.aliases.length === 0 ? [] : [`also ${visibleLine(entity.aliases.join(", "))}`]),
      ...(found === undefined ? [] : [formatPosition(found.place)]),
      formatCount(own.length, "mention"),
    ];
    const lines = entry(sheet, own[0], facts.join(" · "), own[0].trace);
    return found === undefined ? lines : [...lines, ...traceLines(sheet, found.trace)];
  });
}

function tokenLines(sheet: Sheet): string[] {
  const { sentences, tokens } = sheet.reading;
  return sentences.flatMap((sentence) => {
    const own = tokens.slice(sentence.firstToken, sentence.endToken);
    return entry(sheet, sentence, own.map((token) => visibleLine(textOf(sheet.text, token))).join(" | "));
  });
}

function tagLines(sheet: Sheet): string[] {
  const { sentences, tokens, tags } = sheet.reading;
  return sentences.flatMap((sentence) => {
    const tagged = tokens.slice(sentence.firstToken, sentence.endToken).map((token, index) => {
      const tag = tags[sentence.firstToken + index];
      return `${visibleLine(textOf(sheet.text, token))}${sheet.paint("faint", `/${tag?.upos ?? "_"}`)}`;
    });
    return entry(sheet, sentence, tagged.join(" "));
  });
}

/** One token a line, as in CoNLL-U: number in the sentence, word, lemma, tags, number of the head, relation. */
function treeLines(sheet: Sheet): string[] {
  const { sentences, tokens, tags, dependencies } = sheet.reading;
  return sentences.flatMap((sentence) => {
    const rows = tokens.slice(sentence.firstToken, sentence.endToken).map((token, index) => {
      const at = sentence.firstToken + index;
      const [tag, dependency] = [tags[at], dependencies[at]];
      const head =
        dependency === undefined || dependency.head < 0 ? 0 : dependency.head - sentence.firstToken + 1;
      const form = visibleLine(textOf(sheet.text, token));
      const cells = [
        String(index + 1),
        form,
        tag?.lemma ?? "_",
        tag?.upos ?? "_",
        tag?.xpos ?? "_",
        String(head),
      ];
      return [...cells, dependency?.deprel ?? "_"].map(visibleLine);
    });
    const widths = Array.from({ length: 7 }, (_, column) =>
      Math.max(...rows.map((cells) => widthOf(cells[column]!))),
    );
    const table = rows.map((cells) => cells.map((cell, column) => padded(cell, widths[column]!)).join("  "));
    return [
      ...entry(sheet, sentence, words(sheet, sentence)),
      ...table.map((line) => `${INDENT}${line.trimEnd()}`),
    ];
  });
}
