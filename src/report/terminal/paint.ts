/**
 * The few colors of the terminal views. They carry no meaning that the words beside them lack, and each is
 * readable on a light and on a dark background (so neither yellow, cyan nor blue).
 */

export type Style = "strong" | "faint" | "alarm" | "change" | "calm" | "name";

/** Paints text that is already wrapped and cut. Never gives back a different visible text. */
export type Paint = (style: Style, text: string) => string;

export const plainPaint: Paint = (_style, text) => text;

/** Paints with the basic ANSI attributes, which every terminal maps onto its own palette. */
export const ansiPaint: Paint = (style, text) => {
  const [open, close] = CODES[style];
  return text === "" ? "" : `\x1b[${open}m${text}\x1b[${close}m`;
};

const CODES: Readonly<Record<Style, readonly [open: string, close: string]>> = {
  strong: ["1", "22"],
  faint: ["2", "22"],
  alarm: ["1;31", "22;39"],
  change: ["35", "39"],
  calm: ["32", "39"],
  name: ["4", "24"],
};
