/** What a layout arranges. One unit is one pixel at 100 %, y upwards. */
export interface LayoutNode {
  readonly id: string;
  /** Of the drawn shape. */
  readonly radius: number;
  /** Room that the name takes below the node. */
  readonly label: { readonly width: number; readonly height: number };
  /** Where it stands now; null when it has not been laid out yet. */
  readonly at: Point | null;
  /** Pinned: stays at `at`. */
  readonly fixed: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `source` and `target` are indexes into `nodes`. */
export interface LayoutEdge {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Of the canvas: a layout fills this room at 100 % where it can, else this shape at a larger size. */
  readonly width: number;
  readonly height: number;
}

/** x, y of each node in turn. */
export type Coordinates = Float32Array;

export interface NumberParameter {
  readonly kind: "number";
  readonly label: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

export type Parameters = Readonly<Record<string, NumberParameter>>;
export type Values<P extends Parameters = Parameters> = { readonly [K in keyof P]: number };

export interface Layout<P extends Parameters = Parameters> {
  readonly id: string;
  readonly label: string;
  readonly parameters: P;
  /**
   * Yields the way there, step by step, and last the result: at least once, even for an empty graph. Each yield is a
   * copy that the caller may keep. Pure: the same graph, values and random numbers give the same steps.
   */
  run(graph: LayoutGraph, values: Values<P>, random: () => number): Iterable<Coordinates>;
}

/** Types `values` from `parameters`. */
export function defineLayout<const P extends Parameters>(layout: Layout<P>): Layout<P> {
  return layout;
}

export function defaultValues<P extends Parameters>(layout: Layout<P>): Values<P> {
  return Object.fromEntries(
    Object.entries(layout.parameters).map(([key, { default: value }]) => [key, value]),
  ) as Values<P>;
}
