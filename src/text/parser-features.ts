/**
 * What the parser looks at: the top of the stack and the next tokens, their dependents and heads.
 *
 * The templates follow Zhang and Nivre (2011) with distance, valency and third-order dependents.
 * Training and parsing share these functions.
 */
import { type ArcState, NONE } from "./parser-state.ts";
import { featureKey } from "./weights.ts";

/** More than any state has. */
export const ARC_FEATURES = 96;
export const LABEL_FEATURES = 64;

const NOTHING = 0x0bad;

export function fillArcFeatures(state: ArcState, out: Int32Array): number {
  const { heads, labels, left1, left2, right1, right2, nLeft, nRight, next: b0, size } = state;
  const s0 = state.top();
  const s1 = state.below(1);
  const s2 = state.below(2);
  const b1 = b0 + 1 <= size ? b0 + 1 : NONE;
  const b2 = b0 + 2 <= size ? b0 + 2 : NONE;
  const b3 = b0 + 3 <= size ? b0 + 3 : NONE;
  const s0h = s0 === NONE ? NONE : heads[s0]!;
  const s0l = s0 === NONE ? NONE : left1[s0]!;
  const s0l2 = s0 === NONE ? NONE : left2[s0]!;
  const s0r = s0 === NONE ? NONE : right1[s0]!;
  const s0r2 = s0 === NONE ? NONE : right2[s0]!;
  const b0l = left1[b0]!;
  const b0l2 = left2[b0]!;
  const s0h2 = s0h === NONE || s0h >= size ? NONE : heads[s0h]!;

  const s0w = wordOf(state, s0);
  const s0t = tagOf(state, s0);
  const s1w = wordOf(state, s1);
  const s1t = tagOf(state, s1);
  const s2t = tagOf(state, s2);
  const b0w = wordOf(state, b0);
  const b0t = tagOf(state, b0);
  const b1w = wordOf(state, b1);
  const b1t = tagOf(state, b1);
  const b2w = wordOf(state, b2);
  const b2t = tagOf(state, b2);
  const b3t = tagOf(state, b3);
  const s0ht = tagOf(state, s0h);
  const s0lt = tagOf(state, s0l);
  const s0rt = tagOf(state, s0r);
  const b0lt = tagOf(state, b0l);
  const headed = s0h === NONE ? 1 : 2;
  const s0d = s0 === NONE || s0h === NONE ? 99 : labels[s0]!;
  const s0ld = s0l === NONE ? 99 : labels[s0l]!;
  const s0rd = s0r === NONE ? 99 : labels[s0r]!;
  const s0l2d = s0l2 === NONE ? 99 : labels[s0l2]!;
  const s0r2d = s0r2 === NONE ? 99 : labels[s0r2]!;
  const b0ld = b0l === NONE ? 99 : labels[b0l]!;
  const b0l2d = b0l2 === NONE ? 99 : labels[b0l2]!;
  const gap = s0 === NONE ? 0 : b0 - s0;
  const distance = gap > 10 ? 6 : Math.min(gap, 5);
  const s0vl = s0 === NONE ? 0 : Math.min(nLeft[s0]!, 4);
  const s0vr = s0 === NONE ? 0 : Math.min(nRight[s0]!, 5);
  const b0vl = Math.min(nLeft[b0]!, 4);

  let n = 0;
  out[n++] = featureKey(100, headed, s0 === NONE ? 0 : 1, b0 === size ? 1 : 0);
  // Single words and tags.
  out[n++] = featureKey(101, s0w, s0t, headed);
  out[n++] = featureKey(102, s0w, headed);
  out[n++] = featureKey(103, s0t, headed);
  out[n++] = featureKey(104, b0w, b0t);
  out[n++] = featureKey(105, b0w);
  out[n++] = featureKey(106, b0t);
  out[n++] = featureKey(107, b1w, b1t);
  out[n++] = featureKey(108, b1w);
  out[n++] = featureKey(109, b1t);
  out[n++] = featureKey(110, b2w, b2t);
  out[n++] = featureKey(111, b2t);
  out[n++] = featureKey(112, s1w, s1t);
  out[n++] = featureKey(113, s1t);
  // Pairs.
  out[n++] = featureKey(114, s0w, featureKey(0, s0t, headed), featureKey(1, b0w, b0t));
  out[n++] = featureKey(115, s0w, s0t, b0w);
  out[n++] = featureKey(116, s0w, b0w, b0t);
  out[n++] = featureKey(117, s0w, s0t, b0t);
  out[n++] = featureKey(118, s0t, b0w, b0t);
  out[n++] = featureKey(119, s0w, b0w);
  out[n++] = featureKey(120, s0t, b0t, headed);
  out[n++] = featureKey(121, b0t, b1t);
  out[n++] = featureKey(122, s1t, s0t, headed);
  out[n++] = featureKey(123, s1t, b0t);
  out[n++] = featureKey(124, s1w, b0w);
  out[n++] = featureKey(125, s1w, s0w);
  out[n++] = featureKey(126, b0w, b1w);
  out[n++] = featureKey(127, s0w, b1t, b0t);
  // Triples of tags.
  out[n++] = featureKey(128, b0t, b1t, b2t);
  out[n++] = featureKey(129, s0t, b0t, b1t);
  out[n++] = featureKey(130, s0ht, s0t, b0t);
  out[n++] = featureKey(131, s0t, s0lt, b0t);
  out[n++] = featureKey(132, s0t, s0rt, b0t);
  out[n++] = featureKey(133, s0t, b0t, b0lt);
  out[n++] = featureKey(134, s1t, s0t, b0t);
  out[n++] = featureKey(135, s2t, s1t, s0t);
  out[n++] = featureKey(136, b1t, b2t, b3t);
  out[n++] = featureKey(137, featureKey(2, s0t, s1t), b0t, b1t);
  out[n++] = featureKey(138, featureKey(3, s0t, b0t), b1t, b2t);
  // Distance.
  out[n++] = featureKey(139, s0w, distance);
  out[n++] = featureKey(140, s0t, distance, headed);
  out[n++] = featureKey(141, b0w, distance);
  out[n++] = featureKey(142, b0t, distance);
  out[n++] = featureKey(143, s0w, b0w, distance);
  out[n++] = featureKey(144, s0t, b0t, distance);
  // Valency.
  out[n++] = featureKey(145, s0w, s0vr);
  out[n++] = featureKey(146, s0t, s0vr, b0t);
  out[n++] = featureKey(147, s0w, s0vl);
  out[n++] = featureKey(148, s0t, s0vl);
  out[n++] = featureKey(149, b0w, b0vl);
  out[n++] = featureKey(150, b0t, b0vl, s0t);
  // Dependents and heads.
  out[n++] = featureKey(151, wordOf(state, s0h));
  out[n++] = featureKey(152, s0ht, s0d);
  out[n++] = featureKey(153, s0d, s0t, b0t);
  out[n++] = featureKey(154, wordOf(state, s0l), s0ld);
  out[n++] = featureKey(155, s0lt, s0ld, s0t);
  out[n++] = featureKey(156, wordOf(state, s0r), s0rd);
  out[n++] = featureKey(157, s0rt, s0rd, s0t);
  out[n++] = featureKey(158, wordOf(state, b0l), b0ld);
  out[n++] = featureKey(159, b0lt, b0ld, b0t);
  out[n++] = featureKey(160, tagOf(state, s0l2), s0l2d, s0t);
  out[n++] = featureKey(161, tagOf(state, s0r2), s0r2d, s0t);
  out[n++] = featureKey(162, tagOf(state, b0l2), b0l2d, b0t);
  out[n++] = featureKey(163, tagOf(state, s0h2), s0ht, s0t);
  out[n++] = featureKey(164, s0w, s0ld, s0rd);
  out[n++] = featureKey(165, s0t, featureKey(4, s0rd, s0r2d), b0t);
  out[n++] = featureKey(166, s0w, s0rd, b0t);
  out[n++] = featureKey(167, b0w, b0ld, s0t);
  out[n++] = featureKey(168, s0w, s0d, b0w);
  out[n++] = featureKey(169, s0t, featureKey(5, b0t, b0ld), s0rd);
  out[n++] = featureKey(170, s0w, b1w);
  out[n++] = featureKey(171, b2w);
  out[n++] = featureKey(172, suffixOf(state, s0), b0t);
  out[n++] = featureKey(173, suffixOf(state, b0), s0t);
  out[n++] = featureKey(174, s0w, featureKey(6, b0t, b0vl), featureKey(7, s0vr, b1t));
  return n;
}

/** Features of the arc from `head` to `dependent` for its name. The root is `state.size`. */
export function fillLabelFeatures(state: ArcState, head: number, dependent: number, out: Int32Array): number {
  const { labels, left1, left2, right1, right2, size } = state;
  const h = head;
  const d = dependent;
  const hw = wordOf(state, h);
  const ht = tagOf(state, h);
  const dw = wordOf(state, d);
  const dt = tagOf(state, d);
  const side = d < h ? 1 : 2;
  const gap = Math.abs(h - d);
  const distance = gap > 6 ? 5 : gap > 3 ? 4 : gap;
  const dl = left1[d]!;
  const dr = right1[d]!;
  const hl = left1[h]!;
  const hr = right1[h]!;
  const dl2 = left2[d]!;
  const dlw = wordOf(state, dl);
  const dlt = tagOf(state, dl);
  const dld = dl === NONE ? 99 : labels[dl]!;
  const dl2d = dl2 === NONE ? 99 : labels[dl2]!;
  const hld = hl === NONE ? 99 : labels[hl]!;
  const hrd = hr === NONE ? 99 : labels[hr]!;
  const hr2 = right2[h]!;
  const hr2d = hr2 === NONE ? 99 : labels[hr2]!;
  const hl2 = left2[h]!;
  const hl2d = hl2 === NONE ? 99 : labels[hl2]!;
  const prev = d > 0 ? d - 1 : NONE;
  const after = d + 1 <= size ? d + 1 : NONE;
  let n = 0;
  out[n++] = featureKey(200, side);
  out[n++] = featureKey(201, hw, side);
  out[n++] = featureKey(202, ht, side);
  out[n++] = featureKey(203, dw, side);
  out[n++] = featureKey(204, dt, side);
  out[n++] = featureKey(205, hw, dw, side);
  out[n++] = featureKey(206, ht, dt, side);
  out[n++] = featureKey(207, hw, dt, side);
  out[n++] = featureKey(208, ht, dw, side);
  out[n++] = featureKey(209, ht, dt, featureKey(0, side, distance));
  out[n++] = featureKey(210, dw, dt, featureKey(1, ht, side));
  out[n++] = featureKey(211, dld, dt, featureKey(2, ht, side));
  out[n++] = featureKey(212, dlw, dt, ht);
  out[n++] = featureKey(213, dlt, dt, ht);
  out[n++] = featureKey(214, featureKey(3, dld, dl2d), dt, side);
  out[n++] = featureKey(215, wordOf(state, dl2), dlw, dt);
  out[n++] = featureKey(216, hld, dt, featureKey(4, ht, side));
  out[n++] = featureKey(217, hrd, dt, featureKey(5, ht, side));
  out[n++] = featureKey(218, featureKey(6, hrd, hr2d), dt, ht);
  out[n++] = featureKey(219, featureKey(7, hld, hl2d), dt, ht);
  out[n++] = featureKey(220, tagOf(state, prev), dt, side);
  out[n++] = featureKey(221, tagOf(state, after), dt, side);
  out[n++] = featureKey(222, wordOf(state, prev), dt, side);
  out[n++] = featureKey(223, wordOf(state, after), dt, side);
  out[n++] = featureKey(224, suffixOf(state, d), dt, featureKey(8, ht, side));
  out[n++] = featureKey(225, suffixOf(state, h), dt, side);
  out[n++] = featureKey(226, hw, dlw, featureKey(9, dt, side));
  out[n++] = featureKey(227, hw, dld, dt);
  out[n++] = featureKey(228, tagOf(state, dr), dt, ht);
  out[n++] = featureKey(229, hw, hrd, dt);
  out[n++] = featureKey(230, tagOf(state, hr), dt, featureKey(10, ht, hrd));
  out[n++] = featureKey(231, hw, featureKey(11, hld, hl2d), featureKey(12, dt, side));
  return n;
}

function wordOf(state: ArcState, i: number): number {
  if (i < 0) return NOTHING;
  return i === state.size ? NOTHING + 1 : state.forms.lower[state.offset + i]!;
}

function tagOf(state: ArcState, i: number): number {
  if (i < 0) return NOTHING;
  return i === state.size ? NOTHING + 1 : state.tags.xpos[state.offset + i]!;
}

function suffixOf(state: ArcState, i: number): number {
  if (i < 0 || i === state.size) return NOTHING;
  return state.forms.suffix3[state.offset + i]!;
}
