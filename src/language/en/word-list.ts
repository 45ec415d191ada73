/** Long tables are easiest to read as words with blanks between them; these make them what the engines look up. */

export function wordList(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** From each word of each list to the list's name. A word in two lists belongs to the later one. */
export function lookup<Name extends string>(
  lists: Readonly<Record<Name, string>>,
): ReadonlyMap<string, Name> {
  return new Map(
    Object.entries<string>(lists).flatMap(([name, list]) =>
      wordList(list).map((word): [string, Name] => [word, name as Name]),
    ),
  );
}
