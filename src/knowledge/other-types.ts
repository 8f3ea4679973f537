import type { ExtractedEntity, ExtractedRelation, Extraction } from "../model/extraction.ts";
import type { Document, KnowledgeGraph } from "../model/graph.ts";
import type { OwnRelationType } from "../model/own-type.ts";
import { RelationSchema } from "../model/relation-schema.ts";
import type { LogEntry } from "./log.ts";

/**
 * The log as it would be if these had been the relation types of a person's own from the start: what reports tell of types that are
 * gone is left out, what they tell of these is read anew, everything else stays as it is. Yields how many reports it has dealt with.
 * Reports that came with a graph are not read again: of these only what is told of types that are gone is left out.
 * @param read what a report tells, these types included
 */
export function* logWithTypes(
  log: readonly LogEntry[],
  types: readonly OwnRelationType[],
  read: (document: Document) => Extraction,
): Generator<number, LogEntry[]> {
  const schema = new RelationSchema(types);
  const copies = new Set(log.flatMap((entry) => (entry.kind === "copy" ? [entry.copy.id] : [])));
  const rewritten: LogEntry[] = types.length > 0 ? [{ kind: "relation-types", types }] : [];
  let dealtWith = 0;
  for (const entry of log) {
    if (entry.kind === "relation-types") continue;
    if (entry.kind === "graph") rewritten.push({ kind: "graph", graph: graphWith(entry.graph, schema) });
    else if (entry.kind === "document") {
      const { document, extraction } = entry;
      const fresh = types.length > 0 && !copies.has(document.id) ? read(document) : null;
      rewritten.push({ kind: "document", document, extraction: extractionWith(extraction, fresh) });
      dealtWith++;
      yield dealtWith;
    } else rewritten.push(entry);
  }
  return rewritten;
}

/** How many reports of a log `logWithTypes` deals with, and how many came with graphs. */
export function reportsIn(log: readonly LogEntry[]): { readonly read: number; readonly imported: number } {
  let [read, imported] = [0, 0];
  for (const entry of log)
    if (entry.kind === "document") read++;
    else if (entry.kind === "graph") imported += entry.graph.documents.length;
  return { read, imported };
}

const isBuiltIn = (relationType: string) => RelationSchema.builtIn.has(relationType);

function graphWith(graph: KnowledgeGraph, schema: RelationSchema): KnowledgeGraph {
  const { relationTypes, ...rest } = graph;
  const left = (relationTypes ?? []).filter(({ id }) => schema.has(id));
  return {
    ...rest,
    ...(left.length > 0 ? { relationTypes: left } : {}),
    relations: graph.relations.filter(({ relationType }) => schema.has(relationType)),
  };
}

/** What was found before, but for own types; of these what `fresh` has. Entities that only `fresh` knows are added. */
function extractionWith(known: Extraction, fresh: Extraction | null): Extraction {
  const kept = known.relations.filter(({ relationType }) => isBuiltIn(relationType));
  const told = fresh?.relations.filter(({ relationType }) => !isBuiltIn(relationType)) ?? [];
  if (!fresh || told.length === 0) return { ...known, relations: kept };
  const ids = new Map(known.entities.map((entity) => [keyOf(entity), entity.localId]));
  const taken = new Set(ids.values());
  const added = new Map<string, string>();
  const entities = [...known.entities];
  const idNow = (localId: string): string => {
    const entity = fresh.entities.find((each) => each.localId === localId);
    if (!entity) return localId;
    const there = ids.get(keyOf(entity)) ?? added.get(localId);
    if (there !== undefined) return there;
    const id = freeId(taken);
    taken.add(id);
    added.set(localId, id);
    entities.push({ ...entity, localId: id });
    return id;
  };
  const relations: ExtractedRelation[] = [
    ...kept,
    ...told.map((relation) => ({ ...relation, source: idNow(relation.source), target: idNow(relation.target) })),
  ].sort((a, b) => a.trigger.start - b.trigger.start);
  const mentions = fresh.mentions.flatMap((mention) => {
    const entity = added.get(mention.entity);
    return entity === undefined ? [] : [{ ...mention, entity }];
  });
  return {
    ...known,
    entities,
    mentions: [...known.mentions, ...mentions].sort((a, b) => a.start - b.start),
    relations,
  };
}

function keyOf({ knownId, entityType, name }: ExtractedEntity): string {
  return knownId ?? `${entityType} ${name}`;
}

function freeId(taken: ReadonlySet<string>): string {
  for (let number = taken.size + 1; ; number++) if (!taken.has(`e${number}`)) return `e${number}`;
}
