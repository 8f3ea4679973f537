/** What a graph JSON file says of itself. */
export const GRAPH_MARK = "entente-graph";
/** The latest version of graph JSON that is written and read. */
export const GRAPH_VERSION = 1;
