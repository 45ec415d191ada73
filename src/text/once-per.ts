/**
 * What follows from a language's words alone is worked out once, not once for each article.
 *
 * The words are plain data that never change, so an index over them may be kept for as long as they are.
 */

/** `build`, run at the first call for each object; later calls return the same value. */
export function oncePer<Source extends object, Value>(
  build: (source: Source) => Value,
): (source: Source) => Value {
  const built = new WeakMap<Source, Value>();
  return (source) => {
    const known = built.get(source);
    if (known !== undefined) return known;
    const value = build(source);
    built.set(source, value);
    return value;
  };
}
