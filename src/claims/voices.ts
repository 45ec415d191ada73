/**
 * For whom does a speaker speak? A ministry, its spokesman and its minister are one voice when it takes back a denial.
 *
 *     Environment Minister Lucan Pryde ─┐
 *     the ministry’s spokesman ─────────┴▶ the Environment Ministry
 */

import type { StoryEntity } from "../resolve/entities/join-entities.ts";
import { foldName } from "../resolve/entities/spelling.ts";
import type { StoryArticle } from "./story.ts";
import type { ClaimWords } from "./words.ts";

/** For each of the story's entities the one that it speaks for: the body it is part of or heads, else itself. */
export function voicesOf(
  articles: readonly Pick<StoryArticle, "given" | "reading" | "storyEntity">[],
  entities: readonly StoryEntity[],
  { officeBodies, bodyOffices }: Pick<ClaimWords, "officeBodies" | "bodyOffices">,
): readonly number[] {
  const byArticle = new Map(articles.map((article) => [article.given, article]));
  const bodies = new Map<string, number>();
  entities.forEach(({ name, aliases, kind }, index) => {
    if (kind !== "organization") return;
    for (const spelling of [name, ...aliases]) {
      const folded = foldName(spelling);
      // “The ministry” may be anybody's.
      if (folded.includes(" ") && !bodies.has(folded)) bodies.set(folded, index);
    }
  });
  return entities.map(({ members }, index) => {
    for (const { article, entity } of members) {
      const { reading, storyEntity } = byArticle.get(article) ?? {};
      const own = reading?.entities[entity];
      if (own === undefined || storyEntity === undefined) continue;
      const whole = own.partOf === null ? undefined : storyEntity[own.partOf];
      if (whole !== undefined && whole >= 0) return whole;
      for (const role of own.roles) {
        const folded = foldName(role);
        const body = bodies.get(bodyOfOffice(folded, officeBodies) || bodyNamedIn(folded, bodyOffices));
        if (body !== undefined) return body;
      }
    }
    return index;
  });
}

/** “environment minister” → “environment ministry”; "" for no office that heads a body. */
function bodyOfOffice(role: string, officeBodies: ReadonlyMap<string, string>): string {
  const words = role.split(" ");
  const body = officeBodies.get(words.at(-1) ?? "");
  return body === undefined || words.length < 2 ? "" : [...words.slice(0, -1), body].join(" ");
}

/** “Director of norrline ferries” → “norrline ferries”; "" where the office does not name its body. */
function bodyNamedIn(role: string, bodyOffices: ReadonlySet<string>): string {
  const [office, ...rest] = role.split(" ");
  if (!bodyOffices.has(office ?? "") || rest[0] !== "of") return "";
  return rest.slice(rest[1] === "the" ? 2 : 1).join(" ");
}
