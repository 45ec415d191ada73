/**
 * What the network is made of: its sizes, its label sets and the matrices that follow from them.
 *
 * All matrices lie one behind the other, in the order of `parametersOf`, in the model file, in the
 * reader's memory and in the trainer's.
 */
import type { EntityKind } from "../../model/index.ts";

export interface Shape {
  /** Floats that stand for a token in every layer; half of them read onwards, half backwards. */
  readonly width: number;
  readonly nLayers: number;
  /** Floats of a token as dependent, as head, as a part of a relation. */
  readonly role: number;
  /** `UPOS|XPOS`. */
  readonly tags: readonly string[];
  readonly deprels: readonly string[];
  readonly nameKinds: readonly EntityKind[];
}

export interface Parameter {
  readonly rows: number;
  readonly columns: number;
  /** In floats, from the first parameter. */
  readonly offset: number;
}

export interface Layer {
  readonly weight: Parameter;
  readonly bias: Parameter;
  readonly carry: Parameter;
}

export interface Parameters {
  readonly layers: readonly Layer[];
  readonly tags: Linear;
  readonly names: Linear;
  readonly nameSteps: Parameter;
  readonly cues: Linear;
  readonly cueSteps: Parameter;
  /** All roles of a token side by side: dependent and head of an arc, of a label, token and cue of a relation. */
  readonly roles: Linear;
  readonly arcMatrix: Parameter;
  /** What speaks for a head whatever its dependent. */
  readonly arcHead: Parameter;
  readonly arcDistance: Parameter;
  /** Head roles of the root: of an arc, of a label. */
  readonly root: Parameter;
  readonly labels: Linear;
  readonly relationRows: Parameter;
  readonly relations: Linear;
  readonly relationSteps: Parameter;
  /** Number of floats of all. */
  readonly size: number;
}

export interface Linear {
  readonly weight: Parameter;
  readonly bias: Parameter;
}

/** Classes of a token in the search for cues: outside, first, inside. For one cue: neither, source, content. */
export const N_PARTS = 3;
/** How many classes of distance there are on each side. */
export const DISTANCES = 16;
/** Rows of what a relation sees of a token's place: see `relation-features.ts`. */
export const RELATION_ROWS = 256;

/** Outside, and first and inside of each kind. */
export function nameClassesOf(shape: Shape): number {
  return 1 + 2 * shape.nameKinds.length;
}

/** Columns are padded to a multiple of four, which the kernel needs. */
export function padded(columns: number): number {
  return (columns + 3) & ~3;
}

export function parametersOf(shape: Shape): Parameters {
  const { width, nLayers, role } = shape;
  let offset = 0;
  const parameter = (rows: number, columns: number): Parameter => {
    const made = { rows, columns: padded(columns), offset };
    offset += made.rows * made.columns;
    return made;
  };
  const linear = (rows: number, columns: number): Linear => ({
    weight: parameter(rows, columns),
    bias: parameter(1, columns),
  });
  const nNames = nameClassesOf(shape);
  const layers = Array.from({ length: nLayers }, () => ({
    weight: parameter(width, 3 * width),
    bias: parameter(1, 3 * width),
    carry: parameter(1, width),
  }));
  const made = {
    layers,
    tags: linear(width, shape.tags.length),
    names: linear(width, nNames),
    nameSteps: parameter(nNames, nNames),
    cues: linear(width, N_PARTS),
    cueSteps: parameter(N_PARTS, N_PARTS),
    roles: linear(width, 6 * role),
    arcMatrix: parameter(role, role),
    arcHead: parameter(1, role),
    arcDistance: parameter(1, 2 * DISTANCES),
    root: parameter(2, role),
    labels: linear(role, shape.deprels.length),
    relationRows: parameter(RELATION_ROWS, role),
    relations: linear(role, N_PARTS),
    relationSteps: parameter(N_PARTS, N_PARTS),
  };
  return { ...made, size: offset };
}
