import { bestPaths } from "../query/paths.ts";
import type { Steps } from "../query/steps.ts";
import { edgeIdOf } from "./edge-id.ts";
import type { FoundPath, FoundPaths, PathsOptions } from "./graph-store.ts";
import type { Snapshot } from "./snapshot.ts";

const USUAL_PATHS = 5;
const USUAL_LENGTH = 6;

/** The best paths between two entities, with what the relations of each step are. Throws KgError "not-found". */
export function* pathsOf(
  snapshot: Snapshot,
  from: string,
  to: string,
  { filter = {}, limit = USUAL_PATHS, longest = USUAL_LENGTH, avoid = [], inTimeOrder = false }: PathsOptions,
): Steps<FoundPaths> {
  const failures = yield* snapshot.failures(filter);
  const { paths, complete } = yield* bestPaths(snapshot.index, {
    from: snapshot.number(from),
    to: snapshot.number(to),
    limit,
    longest,
    inTimeOrder,
    avoid: avoid.flatMap((id) => snapshot.find(id) ?? []),
    failures,
  });
  return {
    complete,
    paths: paths.map(({ nodes, steps }): FoundPath => {
      const relations = steps.map((step) => step.map((relation) => snapshot.relationAt(relation)));
      const documents = relations.flat().flatMap(({ evidence }) => evidence.map(({ documentId }) => documentId));
      return {
        entities: nodes.map((node) => snapshot.entityAt(node)),
        steps: relations,
        documents: new Set(documents).size,
        edges: [...new Set(relations.flat().map((each) => edgeIdOf(each, snapshot.index.schema)))],
      };
    }),
  };
}
