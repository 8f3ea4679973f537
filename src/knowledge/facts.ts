import type { Alias, Entity, Evidence, Mention, Relation, Span } from "../model/graph.ts";
import type { Review } from "../model/operation.ts";
import type { RelationSchema } from "../model/relation-schema.ts";
import { ENTITY_TYPE_IDS, type EntityType, type RelationType } from "../model/schema.ts";
import { type Claim, compareText, type Happening, happenings, statusOf } from "./happenings.ts";
import type { Overlay, Place } from "./overlay.ts";
import type { Identity, Registry, Use } from "./registry.ts";
import type { Reports, StoredDocument } from "./reports.ts";
import type { Written } from "./splits.ts";

/** What the reports tell, seen through the edits: derived, never changed. */
export interface Facts {
  /** Of every type that a relation has. */
  readonly schema: RelationSchema;
  /** By id, in order of id. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** Ids that parts of a relation go by, where edits united them: id of the part → id of the relation. */
  readonly parts: ReadonlyMap<string, string>;
  /** A person's verdicts, by id of the relation. */
  readonly reviews: ReadonlyMap<string, Review>;
  /** Mentions of a document that lead to entities of the graph, in order of place. */
  mentionsOf(stored: StoredDocument): Mention[];
}

interface PlacedClaim extends Claim {
  readonly sourceActor: string;
  readonly targetActor: string;
}

/** Everything that is known, from what the reports give and what a person changed. */
export function deriveFacts({ registry, documents }: Reports, overlay: Overlay, types: RelationSchema): Facts {
  const schema = types.including(typesIn(documents.values(), overlay));
  const places = new Places(overlay, documents);
  const entities = entitiesOf(registry, overlay, places);
  const derived = relationsOf(schema, overlay, places, documents.values(), (id) => entities.has(id));
  return {
    schema,
    entities,
    ...derived,
    mentionsOf: (stored) =>
      stored.mentions.flatMap((mention) => {
        const entityId = places.of(mention.entityId, stored.document.id, mention).end;
        return entities.has(entityId) ? [{ ...mention, entityId }] : [];
      }),
  };
}

/** Every type that a claim or a correction names. */
function typesIn(documents: Iterable<StoredDocument>, overlay: Overlay): ReadonlySet<RelationType> {
  const types = new Set(overlay.verdicts.correctedTypes());
  for (const { claims } of documents) for (const { relationType } of claims) types.add(relationType);
  return types;
}

/** Where occurrences lead, remembered by identity unless the words decide. */
class Places {
  readonly #overlay: Overlay;
  readonly #documents: ReadonlyMap<string, StoredDocument>;
  readonly #fixed = new Map<string, Place | null>();
  /** Document → identity → names that it uses for it; only for identities where words decide. */
  readonly #names = new Map<string, Map<string, Set<string>>>();

  constructor(overlay: Overlay, documents: ReadonlyMap<string, StoredDocument>) {
    this.#overlay = overlay;
    this.#documents = documents;
  }

  /** Null where words decide. */
  fixed(identity: string): Place | null {
    let place = this.#fixed.get(identity);
    if (place === undefined) {
      place = this.#overlay.dependsOnWords(identity) ? null : this.#overlay.place(identity);
      this.#fixed.set(identity, place);
    }
    return place;
  }

  of(identity: string, documentId: string, span: Span | null): Place {
    const fixed = this.fixed(identity);
    if (fixed) return fixed;
    const text = span ? (this.#documents.get(documentId)?.document.text.slice(span.start, span.end) ?? null) : null;
    return this.#overlay.place(identity, { text, names: this.#namesIn(documentId, identity) });
  }

  ofForm(identity: string, text: string): Place {
    return this.fixed(identity) ?? this.#overlay.place(identity, { text, names: NONE } satisfies Written);
  }

  #namesIn(documentId: string, identity: string): ReadonlySet<string> {
    let byIdentity = this.#names.get(documentId);
    if (!byIdentity) {
      byIdentity = new Map();
      this.#names.set(documentId, byIdentity);
      const stored = this.#documents.get(documentId);
      for (const { entityId, kind, start, end } of stored?.mentions ?? []) {
        if (kind !== "name" || this.fixed(entityId)) continue;
        const names = byIdentity.get(entityId) ?? new Set();
        byIdentity.set(entityId, names.add(stored?.document.text.slice(start, end) ?? ""));
      }
    }
    return byIdentity.get(identity) ?? NONE;
  }
}

const NONE: ReadonlySet<string> = new Set();

interface Draft {
  readonly id: string;
  readonly entityType: EntityType;
  readonly name: string;
  countryCode: string | null;
  readonly aliases: Map<string, Use>;
}

function entitiesOf(registry: Registry, overlay: Overlay, places: Places): ReadonlyMap<string, Entity> {
  const drafts = new Map<string, Draft>();
  const draft = (id: string, entityType: EntityType, name: string, countryCode: string | null) => {
    const type = overlay.typeOf(id) ?? entityType;
    const given = overlay.nameOf(id);
    const aliases = new Map<string, Use>();
    if (given !== undefined) aliases.set(name, { reason: "name in the reports", documents: 1 });
    drafts.set(id, { id, entityType: type, name: given ?? name, countryCode, aliases });
  };
  for (const identity of registry.all())
    if (overlay.isPresent(identity.id)) draft(identity.id, identity.entityType, identity.name, identity.countryCode);
  for (const { id, from, name, aliases } of overlay.splits()) {
    if (!overlay.isPresent(id) || drafts.has(id)) continue;
    draft(id, typeInId(id) ?? registry.get(from)?.entityType ?? "person", name, null);
    for (const text of aliases) drafts.get(id)?.aliases.set(text, { reason: "split off by hand", documents: 0 });
  }
  for (const { id, entityType, name } of overlay.added())
    if (overlay.isPresent(id) && !drafts.has(id)) draft(id, entityType, name, null);
  for (const identity of registry.all()) {
    const home = drafts.get(places.ofForm(identity.id, identity.name).end);
    if (home && home.id !== identity.id) home.countryCode ??= identity.countryCode;
    for (const [text, use] of writtenForms(identity, overlay)) {
      const aliases = drafts.get(places.ofForm(identity.id, text).end)?.aliases;
      const known = aliases?.get(text);
      aliases?.set(text, known ? { ...known, documents: known.documents + use.documents } : use);
    }
  }
  const entities = [...drafts.values()].sort((a, b) => compareText(a.id, b.id));
  return new Map(entities.map((each) => [each.id, finish(each)]));
}

function* writtenForms(identity: Identity, overlay: Overlay): Generator<readonly [text: string, use: Use]> {
  const merged = overlay.isMerged(identity.id);
  const reason = merged ? "merged by hand" : (overlay.joinOf(identity.id)?.reason ?? "name in the reports");
  yield [identity.name, { reason, documents: 1 }];
  yield* identity.forms;
}

function finish({ id, entityType, name, countryCode, aliases }: Draft): Entity {
  aliases.delete(name);
  const others: Alias[] = [...aliases]
    .sort(([a, p], [b, q]) => q.documents - p.documents || compareText(a, b))
    .map(([text, { reason }]) => ({ text, reason }));
  const code = entityType === "country" && countryCode !== null ? { countryCode } : {};
  return { id, entityType, name, aliases: others, ...code };
}

function typeInId(id: string): EntityType | undefined {
  return ENTITY_TYPE_IDS.find((type) => id.startsWith(`${type}/`));
}

interface Pair {
  readonly relationType: RelationType;
  readonly source: string;
  readonly target: string;
  readonly claims: [PlacedClaim, ...PlacedClaim[]];
}

function relationsOf(
  schema: RelationSchema,
  overlay: Overlay,
  places: Places,
  documents: Iterable<StoredDocument>,
  isPresent: (id: string) => boolean,
): Pick<Facts, "relations" | "parts" | "reviews"> {
  const relations: Relation[] = [];
  const taken = new Set<string>();
  const parts = new Map<string, string>();
  const reviews = new Map<string, Review>();
  for (const { relationType, source, target, claims: placed } of pairsOf(schema, places, documents, isPresent))
    for (const happening of happenings(relationType, placed, schema)) {
      const { symmetric } = schema.spec(relationType);
      const ids = idsOf(happening, source, target, symmetric);
      const id = freeId(ids[0], taken);
      if (overlay.verdicts.isDeleted(id)) continue;
      const kept = overlay.verdicts.any
        ? happening.claims.filter((claim) => {
            const part = idOf(claim, happening.key, symmetric);
            return part === ids[0] || !overlay.verdicts.isDeleted(part);
          })
        : happening.claims;
      const [first, ...rest] = kept.map(({ evidence }) => evidence);
      if (!first) continue;
      taken.add(id);
      for (const part of ids) if (part !== id) parts.set(part, id);
      const review = ids.map((each) => overlay.verdicts.reviewOf(each)).find((each) => each !== undefined);
      if (review) reviews.set(id, review);
      const { date, amount } = happening;
      const status = statusOf(kept);
      const relation = { id, relationType, source, target, date, amount, status, evidence: [first, ...rest] } as const;
      relations.push(review ? corrected(relation, review, schema) : relation);
    }
  relations.sort((a, b) => compareText(a.id, b.id));
  return { relations: new Map(relations.map((relation) => [relation.id, relation])), parts, reviews };
}

/** Claims by what they say of whom, with ends in the graph; those whose ends have become one tell nothing. */
function pairsOf(
  schema: RelationSchema,
  places: Places,
  documents: Iterable<StoredDocument>,
  isPresent: (id: string) => boolean,
): Iterable<Pair> {
  const pairs = new Map<string, Pair>();
  for (const { claims } of documents) for (const claim of claims) place(claim);
  return pairs.values();

  function place(claim: Claim): void {
    const { relationType, evidence } = claim;
    const source = places.of(claim.source, evidence.documentId, evidence.sourceSpan);
    const target = places.of(claim.target, evidence.documentId, evidence.targetSpan);
    if (source.end === target.end || !isPresent(source.end) || !isPresent(target.end)) return;
    const swap = schema.spec(relationType).symmetric && source.end > target.end;
    const [from, to] = swap ? [target, source] : [source, target];
    const placed: PlacedClaim = {
      relationType,
      source: claim.source,
      target: claim.target,
      fixed: claim.fixed,
      evidence: swap ? swapped(evidence) : evidence,
      sourceActor: from.actor,
      targetActor: to.actor,
    };
    const key = `${from.end}|${relationType}|${to.end}`;
    const pair = pairs.get(key);
    if (pair) pair.claims.push(placed);
    else pairs.set(key, { relationType, source: from.end, target: to.end, claims: [placed] });
  }
}

/** The id of a relation, then the ids of its other parts. */
function idsOf(
  happening: Happening<PlacedClaim>,
  source: string,
  target: string,
  symmetric: boolean,
): [string, ...string[]] {
  const [first, ...others] = happening.claims;
  if (others.length === 0) return [idOf(first, happening.key, symmetric)];
  const ids = new Set<string>();
  let own = happening.fixed?.id;
  for (const claim of [first, ...others]) {
    const id = idOf(claim, happening.key, symmetric);
    ids.add(id);
    if (claim.sourceActor === source && claim.targetActor === target) own ??= id;
  }
  const [smallest = "", ...rest] = [...ids].sort();
  return own === undefined ? [smallest, ...rest] : [own, ...[smallest, ...rest].filter((id) => id !== own)];
}

function idOf({ relationType, sourceActor, targetActor, fixed }: PlacedClaim, key: string, symmetric: boolean): string {
  if (fixed) return fixed.id;
  const swap = symmetric && sourceActor > targetActor;
  const [from, to] = swap ? [targetActor, sourceActor] : [sourceActor, targetActor];
  return `${from}|${relationType}|${to}|${key}`;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}|${number}`)) return `${id}|${number}`;
}

/** A person's correction. A type that has no direction puts the ends in order of id. */
function corrected(
  relation: Relation,
  { relationType = relation.relationType, status = relation.status }: Review,
  schema: RelationSchema,
): Relation {
  const { source, target } = relation;
  const [first, ...rest] = relation.evidence;
  if (schema.spec(relationType).symmetric && source > target)
    return {
      ...relation,
      relationType,
      status,
      source: target,
      target: source,
      evidence: [swapped(first), ...rest.map(swapped)],
    };
  return { ...relation, relationType, status };
}

function swapped(evidence: Evidence): Evidence {
  return { ...evidence, sourceSpan: evidence.targetSpan, targetSpan: evidence.sourceSpan };
}
