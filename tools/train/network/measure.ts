/** How well does the learner read pieces that it does not learn from? Sentences and tokens are the corpus's. */
import { readPiece } from "../../../src/text/network/read-piece.ts";
import { CONTENT, SOURCE } from "../../../src/text/network/relations.ts";
import { fillInputs, type Learner } from "./learner.ts";
import type { Piece } from "./pieces.ts";

class Score {
  right = 0;
  found = 0;
  gold = 0;
  toString(): string {
    const f1 = (2 * this.right) / Math.max(1, this.found + this.gold);
    const precision = this.right / Math.max(1, this.found);
    return `${f1.toFixed(3)} (P ${precision.toFixed(3)} R ${(this.right / Math.max(1, this.gold)).toFixed(3)})`;
  }
}

/** One line: accuracies of tags, heads and labels; F1 of names; F1 of tokens of cue, source and content, and of whole relations. */
export function measure(learner: Learner, pieces: readonly Piece[], cueBias = 0): string {
  const { space, shape } = learner;
  const count = { tags: 0, upos: 0, tokens: 0, arcs: 0, labels: 0, heads: 0 };
  const names = new Score();
  const cue = new Score();
  const source = new Score();
  const content = new Score();
  const overlapping = new Score();
  const exact = new Score();
  for (const piece of pieces) {
    space.room.release(2 * learner.denseSize);
    const { inputs } = fillInputs(learner, piece.rows, piece.n);
    const read = readPiece(space, inputs, piece, shape, cueBias);
    const uposOf = (tag: number) => shape.tags[tag]!.split("|")[0];
    for (let i = 0; i < piece.n; i++) {
      if (piece.tags[i]! >= 0) {
        count.tokens++;
        if (piece.tags[i] === read.tags[i]) count.tags++;
        if (uposOf(piece.tags[i]!) === uposOf(read.tags[i]!)) count.upos++;
      }
      if (piece.heads[i]! > -2) {
        count.heads++;
        if (piece.heads[i] === read.heads[i]) {
          count.arcs++;
          if (piece.labels[i] === read.labels[i]) count.labels++;
        }
      }
    }
    if (piece.names !== null) addNames(names, piece.names, read.names);
    if (piece.relations !== null) addRelations(piece, read, { cue, source, content, overlapping, exact });
  }
  const share = (a: number, b: number) => (b === 0 ? "-" : (a / b).toFixed(3));
  return [
    `upos ${share(count.upos, count.tokens)} tags ${share(count.tags, count.tokens)}`,
    `uas ${share(count.arcs, count.heads)} las ${share(count.labels, count.heads)}`,
    ...(names.gold > 0 ? [`names ${names}`] : []),
    ...(cue.gold > 0
      ? [`cue ${cue} source ${source} content ${content} overlap ${overlapping} exact ${exact}`]
      : []),
  ].join(" ");
}

function addNames(score: Score, gold: Uint8Array, found: Uint8Array): void {
  const keysOf = (classes: Uint8Array) => {
    const keys = new Set<string>();
    for (let i = 0; i < classes.length; i++) {
      if (classes[i] === 0) continue;
      let end = i + 1;
      const inside = classes[i]! % 2 === 1 ? classes[i]! + 1 : classes[i]!;
      while (end < classes.length && classes[end] === inside) end++;
      keys.add(`${i} ${end} ${inside}`);
      i = end - 1;
    }
    return keys;
  };
  const wanted = keysOf(gold);
  const ours = keysOf(found);
  for (const key of ours) if (wanted.has(key)) score.right++;
  score.found += ours.size;
  score.gold += wanted.size;
}

function addRelations(
  piece: Piece,
  read: ReturnType<typeof readPiece>,
  scores: Record<"cue" | "source" | "content" | "overlapping" | "exact", Score>,
): void {
  const gold = piece.relations!.map(({ cue, source, content }) => ({
    cue: new Set(range(cue.first, cue.end)),
    source: new Set(source),
    content: new Set(content),
  }));
  const found = read.relations.map(({ cue, window, parts }) => {
    const tokensOf = (part: number) =>
      new Set(range(window.first, window.end).filter((i) => parts[i - window.first] === part));
    return {
      cue: new Set(range(cue.first, cue.end)),
      source: tokensOf(SOURCE),
      content: tokensOf(CONTENT),
    };
  });
  for (const role of ["cue", "source", "content"] as const) {
    const wanted = new Set(gold.flatMap((relation) => [...relation[role]]));
    const ours = new Set(
      found.filter((one) => one.content.size > 0).flatMap((relation) => [...relation[role]]),
    );
    for (const i of ours) if (wanted.has(i)) scores[role].right++;
    scores[role].found += ours.size;
    scores[role].gold += wanted.size;
  }
  const usable = found.filter(({ content }) => content.size > 0);
  const same = (a: Set<number>, b: Set<number>) => a.size === b.size && [...a].every((i) => b.has(i));
  const touch = (a: Set<number>, b: Set<number>) => [...a].some((i) => b.has(i));
  for (const [score, test] of [
    [scores.overlapping, touch],
    [scores.exact, same],
  ] as const) {
    const used = new Set<number>();
    for (const one of usable) {
      const match = gold.findIndex(
        (other, g) =>
          !used.has(g) &&
          test(other.cue, one.cue) &&
          (test(other.source, one.source) || (other.source.size === 0 && one.source.size === 0)) &&
          test(other.content, one.content),
      );
      if (match >= 0) {
        used.add(match);
        score.right++;
      }
    }
    score.found += usable.length;
    score.gold += gold.length;
  }
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, k) => first + k);
}
