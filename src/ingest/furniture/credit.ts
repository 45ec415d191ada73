/** Lines that say whose reporting a report stands on: part of the record, never furniture; the origins are read from them. */
import type { FurnitureWords } from "../words.ts";
import { normalPhrase, opensWith } from "./phrase.ts";

/** “With reporting by Meridian and The Ostvik Courier”, “Source: Meridian”, “Jonas Lindqvist contributed to this report.” */
export function isCredit(line: string, words: FurnitureWords): boolean {
  const phrase = normalPhrase(line.slice(0, 400));
  if (words.creditEndings.some((ending) => phrase.endsWith(ending))) return true;
  const opener = opensWith(phrase, words.creditOpeners);
  if (opener === null) return false;
  // One word is too little without its colon: “Source: …”, but not “Sources of the river …”.
  return opener.includes(" ") || phrase.slice(opener.length).startsWith(":");
}
