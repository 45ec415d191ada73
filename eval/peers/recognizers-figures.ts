/**
 * @microsoft/recognizers-text-suite: English numbers, and numbers with a unit.
 *
 * Its recognizers are asked one after the other, and of two finds that overlap the longer one is kept. Hedges and
 * changes it does not tell (its JavaScript edition has no ranges of numbers), so that everything is “=”.
 */
import suite from "@microsoft/recognizers-text-suite";
import type { PeerFigure } from "./peer.ts";

const { Culture } = suite;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly resolution?: { readonly value?: string | null; readonly unit?: string };
}

/** By the names of the suite’s models. */
export const RECOGNIZERS: Readonly<Record<string, (text: string, culture: string) => readonly Found[]>> = {
  NumberModel: suite.recognizeNumber,
  OrdinalModel: suite.recognizeOrdinal,
  PercentModel: suite.recognizePercentage,
  AgeModel: suite.recognizeAge,
  CurrencyModel: suite.recognizeCurrency,
  DimensionModel: suite.recognizeDimension,
  TemperatureModel: suite.recognizeTemperature,
};

export function figuresByRecognizers(text: string): readonly PeerFigure[] {
  const models = Object.keys(RECOGNIZERS).filter((model) => model !== "OrdinalModel");
  const found = models.flatMap((model) => figuresByModel(text, model));
  const longest = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: PeerFigure[] = [];
  for (const figure of longest)
    if (!kept.some(({ start, end }) => start < figure.end && figure.start < end)) kept.push(figure);
  return kept;
}

/** What one of its models finds; a unit without a number is left out. */
export function figuresByModel(text: string, model: string): readonly PeerFigure[] {
  return RECOGNIZERS[model]!(text, Culture.English).flatMap(({ start, end, resolution }) => {
    const value = Number.parseFloat(resolution?.value ?? "");
    if (Number.isNaN(value)) return [];
    const unit = model === "PercentModel" ? "percent" : resolution?.unit?.toLowerCase();
    return [
      { start, end: end + 1, values: [value], units: unit === undefined ? [] : [unit], change: "=" as const },
    ];
  });
}
