/**
 * Draws who depends on whom, from the left to the right: sources, then the reports that stand on them.
 *
 *     ( coast guard )──▶[ Meridian News Agency ]──▶[ Northern Courier ]
 *             └──────────▶[ Ostvik Post ]
 *
 * Layout by @dagrejs/dagre (Gansner et al. 1993, layered drawing of directed graphs). The drawing is small
 * enough to be read on a phone; the list beside it says the same in words.
 */
import { Graph, layout } from "@dagrejs/dagre";
import type { Report } from "../../model/index.ts";
import { type Html, html } from "./markup.ts";
import type { Page } from "./page.ts";

/** Beyond this many dependences a drawing is a hairball, and layout takes seconds; the list holds them all. */
const MAX_EDGES = 150;

const NODE_WIDTH = 118;
const LINE_HEIGHT = 15;
const MIN_PIECE = 24;
/** Wider drawings stand above the list instead of beside it. */
const BESIDE_WIDTH = 432;
/** Characters that fit into a node, at 13 px of a common sans serif. */
const LINE_CHARACTERS = 16;
const MAX_LINES = 3;

interface GraphNode {
  readonly key: string;
  readonly name: string;
  readonly isArticle: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node laid out: its middle. */
interface Box extends Point {
  readonly height: number;
}

interface Dependence {
  readonly from: string;
  readonly to: string;
}

/** The drawing, or null where nothing depends on anything or too much does. */
export function drawOrigins(page: Page): Html | null {
  const { nodes, edges } = graphOf(page);
  if (edges.length === 0 || edges.length > MAX_EDGES) return null;
  const graph = new Graph();
  graph.setGraph({ rankdir: "LR", nodesep: 14, ranksep: 36, marginx: 2, marginy: 2 });
  graph.setDefaultEdgeLabel(() => ({}));
  const lines = new Map(nodes.map(({ key, name }) => [key, wrapName(name)]));
  for (const { key } of nodes) {
    graph.setNode(key, { width: NODE_WIDTH, height: lines.get(key)!.length * LINE_HEIGHT + 14 });
  }
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const drawnEdges = edges.map(
    ({ from, to }) =>
      html`<path d="${curveOf(graph.node(from), graph.node(to), graph.edge(from, to).points ?? [])}" marker-end="url(#origin-arrow)"></path>`,
  );
  const drawnNodes = nodes.map((node) => drawNode(node, graph.node(node.key), lines.get(node.key)!));
  return html`<svg class="${width > BESIDE_WIDTH ? "graph wide" : "graph"}" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img" aria-label="Who depends on whom; the list says the same in words">
<defs><marker id="origin-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0.5L8 4L0 7.5Z"></path></marker></defs>
<g class="edges">${drawnEdges}</g>${drawnNodes}</svg>`;
}

/** Sources and articles as nodes; an origin that is an article of the report is that article's node. */
function graphOf({ report, labels }: Page): {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly Dependence[];
} {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, Dependence>();
  for (const origin of report.origins) {
    const from = nodeOf(report, labels, origin.origin);
    for (const article of origin.articles) {
      const to = { key: `article:${article}`, name: labels.get(article) ?? article, isArticle: true };
      if (to.key === from.key) continue;
      nodes.set(from.key, from).set(to.key, to);
      edges.set(JSON.stringify([from.key, to.key]), { from: from.key, to: to.key });
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** An agency that is also an outlet of the report is that outlet's article, so that chains join up. */
function nodeOf(report: Report, labels: Page["labels"], origin: string): GraphNode {
  const article = report.articles.find(({ id, outlet }) => id === origin || outlet === origin);
  if (article === undefined) return { key: `source:${origin}`, name: origin, isArticle: false };
  return { key: `article:${article.id}`, name: labels.get(article.id) ?? article.id, isArticle: true };
}

function drawNode(node: GraphNode, { x, y, height }: Box, lines: readonly string[]): Html {
  const left = x - NODE_WIDTH / 2;
  const top = y - height / 2;
  const text = lines.map((line, index) => {
    const baseline = y + (index - (lines.length - 1) / 2) * LINE_HEIGHT + 4.5;
    return html`<text x="${round(x)}" y="${round(baseline)}" text-anchor="middle">${line}</text>`;
  });
  return html`<g class="node ${node.isArticle ? "report-node" : "source-node"}"><title>${node.name}</title><rect x="${round(left)}" y="${round(top)}" width="${NODE_WIDTH}" height="${round(height)}" rx="${node.isArticle ? 1 : round(height / 2)}"></rect>${text}</g>`;
}

/** The name on up to `MAX_LINES` lines, cut with an ellipsis where it is longer. */
function wrapName(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LINE_CHARACTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, MAX_LINES).map((line) => (line.length > LINE_CHARACTERS ? cut(line) : line));
  if (lines.length > MAX_LINES) shown[MAX_LINES - 1] = cut(`${shown[MAX_LINES - 1]}…`);
  return shown;
}

/** Whole characters only, so that no pair of surrogates is split. */
function cut(line: string): string {
  const characters = [...line.slice(0, LINE_CHARACTERS * 2)];
  return characters.length > LINE_CHARACTERS ? `${characters.slice(0, LINE_CHARACTERS - 1).join("")}…` : line;
}

/**
 * A curve from the right side of one node to the left side of the other, level at both ends and at every joint.
 * Joints keep long edges clear of the nodes that they pass; an edge between neighbours needs none.
 */
function curveOf(from: Box, to: Box, points: readonly Point[]): string {
  const end: Point = { x: to.x - NODE_WIDTH / 2, y: to.y };
  let at: Point = { x: from.x + NODE_WIDTH / 2, y: from.y };
  let path = `M${round(at.x)} ${round(at.y)}`;
  const joints = points.length > 3 ? points.slice(1, -1) : [];
  for (const next of [...joints, end]) {
    // Too short a piece would be a kink.
    if (next !== end && (next.x - at.x < MIN_PIECE || end.x - next.x < MIN_PIECE)) continue;
    const middle = round((at.x + next.x) / 2);
    path += `C${middle} ${round(at.y)} ${middle} ${round(next.y)} ${round(next.x)} ${round(next.y)}`;
    at = next;
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
