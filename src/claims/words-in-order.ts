/**
 * Counts the words that stand in both sequences in one order: the longest common subsequence (Wagner and Fischer 1974).
 * Cost is the product of the lengths, so callers bound them; at most 255 words.
 */
export function countInOrder(a: readonly string[], b: readonly string[]): number {
  const row = new Uint8Array(b.length + 1);
  for (const word of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      if (word === b[j - 1]) row[j] = diagonal + 1;
      else if (row[j - 1]! > above) row[j] = row[j - 1]!;
      diagonal = above;
    }
  }
  return row[b.length]!;
}
