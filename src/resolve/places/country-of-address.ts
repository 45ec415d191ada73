/**
 * Which country does an address stand in? Its last two letters are the country's, where no table knows the outlet.
 *
 *     https://courier.example.no/2031/ferry → NO      https://courier.example/ferry → null
 */

/** Countries whose letters are sold to everybody. */
const SOLD = new Set("ai cc co fm gg io ly me nu sh so to tv vc ws".split(" "));
/** The one country whose letters are others than its ISO 3166-1 code. */
const OTHER_LETTERS: Readonly<Record<string, string>> = { uk: "GB" };

/** ISO 3166-1 alpha-2 code; null where the address tells no country. */
export function countryOfAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const letters = /\.([a-z]{2})$/u.exec(new URL(url).hostname)?.[1] ?? null;
  if (letters === null || letters === "eu" || SOLD.has(letters)) return null;
  return OTHER_LETTERS[letters] ?? letters.toUpperCase();
}
