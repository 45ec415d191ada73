/** Values of metadata as documents write them → as we keep them: names, languages, no stray white space. */
import type { Metadata } from "./metadata.ts";
import type { FurnitureWords } from "./words.ts";

/** Persons' names out of what authors' fields hold: addresses left out, “By” taken off, lists split. */
export function namesOf(values: readonly string[], words: FurnitureWords): readonly string[] {
  const names: string[] = [];
  for (const value of values) {
    for (const part of splitNames(clean(value), words)) if (!names.includes(part)) names.push(part);
  }
  return names;
}

function splitNames(value: string, words: FurnitureWords): string[] {
  if (/^https?:|^\/|@/i.test(value) || value.length > 200) return [];
  let text = value;
  for (const opener of words.bylineOpeners) {
    if (text.toLowerCase().startsWith(`${opener} `)) text = text.slice(opener.length + 1);
  }
  const joiners = words.nameJoiners.map((joiner) => ` ${joiner} `);
  for (const joiner of joiners) text = text.split(joiner).join(", ");
  return text
    .split(/[,;|]/)
    .map((part) => part.trim())
    .filter(
      (part) =>
        part.length > 1 &&
        part.length < 60 &&
        /\p{L}/u.test(part) &&
        !words.bylineRoles.includes(part.toLowerCase()),
    );
}

/** A name of an outlet, not its address or slogan. */
export function outletName(value: string | undefined): string | undefined {
  return value && value.length < 60 && !/^https?:/i.test(value) ? value : undefined;
}

/** `en-GB`, `en_GB` → `en`; undefined for what is no language tag. */
export function languageTag(value: string | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(value?.trim() ?? "")?.[1]?.toLowerCase();
}

export function clean(value: string): string {
  return value.replace(/\s+/g, " ").trim();
}

/** Without the fields that are undefined. */
export function defined(
  metadata: { readonly [Field in keyof Metadata]: Metadata[Field] | undefined },
): Metadata {
  return Object.fromEntries(
    Object.entries(metadata).filter(([, value]) => value !== undefined && value.length > 0),
  ) as Metadata;
}
