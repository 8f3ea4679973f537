/** What whoever asks a graph needs of the engine: the module whose size is checked. */
export { answer } from "../../../src/query/cypher/answer.ts";
export { IndexGraph } from "../../../src/query/cypher/graph/index-graph.ts";
export { partsFor } from "../../../src/query/cypher/parts.ts";
export { PreparedQuery } from "../../../src/query/cypher/prepared.ts";
export { parseQuery } from "../../../src/query/cypher/syntax/parse.ts";
export { valueFrom } from "../../../src/query/cypher/values/from-plain.ts";
