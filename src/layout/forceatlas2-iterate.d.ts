declare module "graphology-layout-forceatlas2/iterate.js" {
  interface Options {
    readonly linLogMode: boolean;
    readonly outboundAttractionDistribution: boolean;
    readonly adjustSizes: boolean;
    readonly edgeWeightInfluence: number;
    readonly scalingRatio: number;
    readonly strongGravityMode: boolean;
    readonly gravity: number;
    readonly slowDown: number;
    readonly barnesHutOptimize: boolean;
    readonly barnesHutTheta: number;
  }
  /**
   * One step, in place. A row of `nodes` holds x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed; a row of
   * `edges` holds the offsets of its ends in `nodes`, and its weight.
   */
  export default function iterate(options: Options, nodes: Float32Array, edges: Float32Array): object;
}
