import { baseId } from "../knowledge/name-forms.ts";
import { KgError } from "../model/errors.ts";
import type { Entity } from "../model/graph.ts";
import { foldName } from "../model/names.ts";
import type { Operation, Review } from "../model/operation.ts";
import { ENTITY_TYPE_IDS, ENTITY_TYPES, type EntityType, STATUSES } from "../model/schema.ts";
import type { Change } from "../query/cypher/changes.ts";
import type { PlainValue } from "../query/cypher/plain.ts";
import { PassageMaker } from "./made-passage.ts";
import type { Snapshot } from "./snapshot.ts";

/** What a query can set of an entity and of a relation. */
const SETTABLE = "A query can set the name and the label of an entity, and the status of a relation";
const LABELS = ENTITY_TYPE_IDS.map((type) => ENTITY_TYPES[type].label).join(", ");

/**
 * The edit that does to the knowledge base what a query did to a graph of it, all in one; null where it changed nothing.
 * Throws KgError "bad-operation", in one sentence, for what the knowledge base cannot be told: only reports tell of dates,
 * and no relation stands without a passage.
 */
export function editOf(changes: readonly Change[], snapshot: Snapshot): Operation | null {
  const edit = new QueryEdit(snapshot, changes);
  for (const change of changes) edit.add(change);
  const [only, ...more] = edit.operations();
  if (!only) return null;
  return more.length === 0 ? only : { kind: "several", operations: [only, ...more] };
}

/** What becomes of the labels of one entity. */
interface Labels {
  readonly added: string[];
  readonly removed: string[];
}

class QueryEdit {
  readonly #snapshot: Snapshot;
  readonly #passages: PassageMaker;
  readonly #operations: Operation[] = [];
  /** By the number that the query gave them. */
  readonly #made = new Map<string, Entity>();
  readonly #labels = new Map<string, Labels>();
  readonly #reviews = new Map<string, Review>();
  readonly #deletions: Operation[] = [];
  /** Relations go with the entities that they lead to: how many by entity, each counted once. */
  readonly #gone: Map<string, number>;

  constructor(snapshot: Snapshot, changes: readonly Change[]) {
    this.#snapshot = snapshot;
    this.#passages = new PassageMaker(snapshot);
    this.#gone = new Map(changes.flatMap((change) => (change.kind === "delete-node" ? [[change.node, 0]] : [])));
  }

  operations(): readonly Operation[] {
    const retypes = [...this.#labels].map(([entity, labels]): Operation => {
      return { kind: "retype", entity, entityType: this.#typeAfter(entity, labels) };
    });
    const reviews = [...this.#reviews].map(([relation, review]): Operation => ({ kind: "review", relation, review }));
    return [...this.#operations, ...retypes, ...reviews, ...this.#deletions];
  }

  add(change: Change): void {
    switch (change.kind) {
      case "create-node":
        this.#create(change.node, change.labels, change.properties);
        return;
      case "create-relationship": {
        const [source, target] = [this.#entity(change.source), this.#entity(change.target)];
        const passage = this.#passages.make({ ...change, source, target });
        this.#operations.push({ kind: "add-passage", passage });
        return;
      }
      case "add-label":
        this.#labelsOf(change.node).added.push(change.label);
        return;
      case "remove-label":
        this.#labelsOf(change.node).removed.push(change.label);
        return;
      case "set-node-property":
        this.#setOfEntity(change.node, change.key, change.value);
        return;
      case "set-relationship-property":
        this.#setOfRelation(change.relationship, change.key, change.value);
        return;
      case "delete-relationship": {
        const { source, target } = this.#relation(change.relationship);
        const end = [source, target].find((each) => this.#gone.has(each));
        if (end !== undefined) this.#gone.set(end, (this.#gone.get(end) ?? 0) + 1);
        else this.#deletions.push({ kind: "delete-relation", relation: change.relationship });
        return;
      }
      case "delete-node":
        this.#deletions.push({
          kind: "delete-entity",
          entity: change.node,
          relations: this.#gone.get(change.node) ?? 0,
        });
    }
  }

  #create(number: string, labels: readonly string[], properties: { readonly [key: string]: PlainValue }): void {
    const [label, ...others] = labels;
    const entityType = label === undefined || others.length > 0 ? undefined : typeOf(label);
    if (!entityType)
      throw refused(`A new entity needs one label of ${LABELS}, as in CREATE (:Person {name: 'Ann Lee'}).`);
    const { name, ...rest } = properties;
    const [other] = Object.keys(rest);
    if (typeof name !== "string" || name.trim() === "")
      throw refused("A new entity needs a name, as in CREATE (:Person {name: 'Ann Lee'}).");
    if (other !== undefined)
      throw refused(`A new entity has a name and a label, nothing else: take "${other}" out of the query.`);
    const entity: Entity = { id: this.#freeId(entityType, name), entityType, name: name.trim(), aliases: [] };
    this.#made.set(number, entity);
    this.#operations.push({ kind: "add-entity", entity: entity.id, entityType, name: entity.name });
  }

  #freeId(entityType: EntityType, name: string): string {
    const wanted = baseId(entityType, foldName(name));
    const taken = new Set([...this.#made.values()].map(({ id }) => id));
    const isFree = (id: string) => !taken.has(id) && !this.#snapshot.knowledge.knows(id);
    if (isFree(wanted)) return wanted;
    for (let number = 2; ; number++) if (isFree(`${wanted}-${number}`)) return `${wanted}-${number}`;
  }

  #setOfEntity(entity: string, key: string, value: PlainValue): void {
    if (key !== "name") throw refused(`${SETTABLE}, but not "${key}": that follows from the reports.`);
    if (value !== null && (typeof value !== "string" || value.trim() === ""))
      throw refused("A name is a text that is not empty; REMOVE goes back to the name that the reports give.");
    this.#operations.push({ kind: "rename", entity, name: value });
  }

  #setOfRelation(relation: string, key: string, value: PlainValue): void {
    const before = this.#reviews.get(relation) ?? this.#snapshot.facts.reviews.get(relation) ?? { confirmed: false };
    if (key === "status") {
      const status = STATUSES.find((each) => each === value);
      if (!status) throw refused(`The status of a relation is one of ${STATUSES.join(", ")}.`);
      this.#reviews.set(relation, { ...before, status });
    } else if (key === "review" && value === "confirmed") this.#reviews.set(relation, { ...before, confirmed: true });
    else if (key === "review" && value === "rejected")
      this.#deletions.push({ kind: "delete-relation", relation: this.#relation(relation).id });
    else if (key === "review") throw refused("The review of a relation is 'confirmed' or 'rejected'.");
    else
      throw refused(
        `${SETTABLE}, or its review ('confirmed', 'rejected'), but not "${key}": that follows from the passages.`,
      );
  }

  #labelsOf(node: string): Labels {
    const labels = this.#labels.get(node) ?? { added: [], removed: [] };
    this.#labels.set(node, labels);
    return labels;
  }

  /** An entity has one type: a label that is added takes the place of the one that was there. */
  #typeAfter(node: string, { added }: Labels): EntityType {
    const { name } = this.#entity(node);
    const [label, ...others] = added;
    if (label === undefined) throw refused(`${name} would be left without a label: SET another one, of ${LABELS}.`);
    if (others.length > 0) throw refused(`${name} can have one label only, not ${added.join(" and ")}.`);
    const type = typeOf(label);
    if (!type) throw refused(`"${label}" is no label of an entity: take one of ${LABELS}.`);
    return type;
  }

  #entity(node: string): Entity {
    return this.#made.get(node) ?? this.#snapshot.entityAt(this.#snapshot.number(node));
  }

  #relation(id: string) {
    const relation = this.#snapshot.facts.relations.get(id);
    if (!relation) throw new KgError("not-found", `There is no relation "${id}".`);
    return relation;
  }
}

function typeOf(label: string): EntityType | undefined {
  return ENTITY_TYPE_IDS.find((type) => ENTITY_TYPES[type].label === label);
}

function refused(message: string): KgError {
  return new KgError("bad-operation", message);
}
