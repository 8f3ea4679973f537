import { KgError } from "../model/errors.ts";
import { foldName } from "../model/names.ts";
import type { Operation } from "../model/operation.ts";
import { ENTITY_TYPES, type EntityType } from "../model/schema.ts";
import { type Edited, type Join, Joins } from "./joins.ts";
import type { Registry } from "./registry.ts";
import { type Split, Splits, type Written } from "./splits.ts";
import { Verdicts } from "./verdicts.ts";

/** An entity that a person added. */
export interface Added {
  readonly id: string;
  readonly entityType: EntityType;
  readonly name: string;
}

/** What pointers alone carry out. */
export type Pointing = Exclude<Operation, { readonly kind: "several" | "add-passage" | "remove-passage" }>;

/** Where an end of a claim leads: `end` is the entity, `actor` the part of it that edits have not merged. */
export interface Place {
  readonly actor: string;
  readonly end: string;
}

/**
 * What a person changed, as pointers laid over the identities that the reports give. Each operation sets a pointer that
 * its inverse takes away, so that nothing is lost and documents that come later obey as well.
 */
export class Overlay implements Edited {
  /** On relations. */
  readonly verdicts = new Verdicts();
  readonly #registry: Registry;
  readonly #joins: Joins;
  readonly #merged = new Map<string, string>();
  /** How many were merged into each. */
  readonly #mergeTargets = new Map<string, number>();
  readonly #splits = new Splits();
  readonly #added = new Map<string, Added>();
  readonly #names = new Map<string, string>();
  readonly #types = new Map<string, EntityType>();
  readonly #deletedEntities = new Set<string>();

  constructor(registry: Registry) {
    this.#registry = registry;
    this.#joins = new Joins(registry, this);
  }

  /** Entities that were split off, with the entity that each came from. */
  splits(): Iterable<Split & { readonly from: string }> {
    return this.#splits.all();
  }

  /** Entities that a person added, deleted or not. */
  added(): Iterable<Added> {
    return this.#added.values();
  }

  nameOf(id: string): string | undefined {
    return this.#names.get(id);
  }

  typeOf(id: string): EntityType | undefined {
    return this.#types.get(id);
  }

  /** What an identity was joined to by its name; null where it stands for itself or was merged by hand. */
  joinOf(id: string): Join | null {
    return this.#merged.has(id) ? null : this.#joins.of(id);
  }

  mergedInto(id: string): string | undefined {
    return this.#merged.get(id);
  }

  /** What a person has named, changed or merged others into stays itself, whatever reports come later. */
  isAnchored(id: string): boolean {
    return (
      this.#names.has(id) ||
      this.#types.has(id) ||
      this.#splits.has(id) ||
      this.#splits.isPart(id) ||
      this.#added.has(id) ||
      this.#deletedEntities.has(id) ||
      this.#mergeTargets.has(id)
    );
  }

  /** Whether two occurrences of this identity may lead to different entities. */
  dependsOnWords(identity: string): boolean {
    if (!this.#splits.any) return false;
    for (const id of this.#way(identity)) if (this.#splits.has(id)) return true;
    return false;
  }

  /** Whether a merge by hand, not only a join by name, lies on the way from this identity to its entity. */
  isMerged(identity: string): boolean {
    for (const id of this.#way(identity)) if (this.#merged.has(id)) return true;
    return false;
  }

  /** Follows splits, merges and joins. `written` is read only where `dependsOnWords`. */
  place(identity: string, written?: Written): Place {
    let actor = identity;
    let end = identity;
    const taken = new Set<string>();
    for (;;) {
      const split = written && this.#splits.meant(end, written, taken);
      if (split) {
        taken.add(split.id);
        actor = split.id;
        end = split.id;
        continue;
      }
      const next = this.#next(end);
      if (next === undefined) return { actor, end };
      end = next;
    }
  }

  /** Whether an entity has this id, or had it before it was joined to another or deleted. */
  exists(id: string): boolean {
    return this.#splits.isPart(id) || this.#added.has(id) || this.#registry.has(id);
  }

  /** Whether an entity with this id stands in the graph now. */
  isPresent(id: string): boolean {
    return this.exists(id) && !this.#deletedEntities.has(id) && this.#next(id) === undefined;
  }

  /**
   * Checks an operation and carries it out. Returns its inverse. Relations are checked by the caller, who knows them.
   * Throws KgError "not-found" or "bad-operation" and changes nothing.
   */
  apply(operation: Pointing): Operation {
    const inverse = this.#carryOut(operation);
    this.#joins.forget();
    return inverse;
  }

  /**
   * What was joined by its name alone may be edited: an edit makes it stand for itself.
   * Throws KgError "not-found" or "bad-operation".
   */
  mustBeEditable(id: string): void {
    if (!this.exists(id)) throw new KgError("not-found", `There is no entity "${id}".`);
    if (this.#deletedEntities.has(id)) throw refused(`"${id}" is deleted: restore it first.`);
    const into = this.#merged.get(id);
    if (into !== undefined)
      throw refused(`"${id}" has been merged into "${into}": change that one, or take the merge back.`);
  }

  #carryOut(operation: Pointing): Operation {
    switch (operation.kind) {
      case "merge":
        return this.#merge(operation);
      case "unmerge":
        return this.#unmerge(operation);
      case "split":
        return this.#split(operation);
      case "unsplit":
        return this.#unsplit(operation);
      case "rename": {
        const { entity } = operation;
        this.mustBeEditable(entity);
        const name = operation.name?.trim() ?? null;
        if (name === "") throw refused("A name cannot be empty.");
        const before = swap(this.#names, entity, name);
        return { kind: "rename", entity, name: before };
      }
      case "retype": {
        const { entity, entityType } = operation;
        this.mustBeEditable(entity);
        if (entityType !== null && !Object.hasOwn(ENTITY_TYPES, entityType))
          throw refused(`There is no entity type "${entityType}".`);
        return { kind: "retype", entity, entityType: swap(this.#types, entity, entityType) };
      }
      case "add-entity":
        return this.#add(operation);
      case "delete-entity":
        this.mustBeEditable(operation.entity);
        this.#deletedEntities.add(operation.entity);
        return { kind: "restore-entity", entity: operation.entity };
      case "restore-entity":
        if (!this.#deletedEntities.delete(operation.entity))
          throw refused(`"${operation.entity}" cannot be restored: it was not deleted.`);
        return { kind: "delete-entity", entity: operation.entity };
      case "delete-relation":
      case "restore-relation":
      case "review":
        return this.verdicts.apply(operation);
      default: {
        const unknown: never = operation;
        throw refused(`There is no operation "${(unknown as Operation).kind}".`);
      }
    }
  }

  /** One that was added and deleted comes back. */
  #add({ entity, entityType, name }: Operation & { kind: "add-entity" }): Operation {
    if (name.trim() === "") throw refused("A name cannot be empty.");
    if (!Object.hasOwn(ENTITY_TYPES, entityType)) throw refused(`There is no entity type "${entityType}".`);
    const again = this.#added.has(entity) && this.#deletedEntities.has(entity);
    if (!again && this.exists(entity)) throw refused(`"${entity}" is taken: give the new entity another id.`);
    this.#deletedEntities.delete(entity);
    this.#added.set(entity, { id: entity, entityType, name: name.trim() });
    return { kind: "delete-entity", entity };
  }

  #merge(operation: Operation & { kind: "merge" }): Operation {
    const { into, from } = operation;
    this.mustBeEditable(into);
    if (from.length === 0) throw refused(`Nothing was named to be merged into "${into}".`);
    if (new Set([into, ...from]).size <= from.length)
      throw refused(`"${into}" cannot be merged with itself: name each entity once.`);
    for (const id of from) this.mustBeEditable(id);
    for (const id of from) this.#merged.set(id, into);
    this.#mergeTargets.set(into, (this.#mergeTargets.get(into) ?? 0) + from.length);
    return { ...operation, kind: "unmerge" };
  }

  #unmerge(operation: Operation & { kind: "unmerge" }): Operation {
    const { into, from } = operation;
    this.mustBeEditable(into);
    if (from.length === 0 || new Set(from).size < from.length)
      throw refused(`Name each entity to be taken out of "${into}" once.`);
    for (const id of from)
      if (this.#merged.get(id) !== into)
        throw refused(`"${id}" was not merged into "${into}", so it cannot be taken out.`);
    for (const id of from) this.#merged.delete(id);
    const left = (this.#mergeTargets.get(into) ?? 0) - from.length;
    if (left > 0) this.#mergeTargets.set(into, left);
    else this.#mergeTargets.delete(into);
    return { ...operation, kind: "merge" };
  }

  #split(operation: Operation & { kind: "split" }): Operation {
    const { entity, aliases, id } = operation;
    const name = operation.name.trim();
    this.mustBeEditable(entity);
    if (name === "") throw refused("A name cannot be empty.");
    if (aliases.length === 0) throw refused(`Name the written forms that are to leave "${entity}".`);
    const taken = this.#registry.get(id);
    if (this.#splits.isPart(id) || (taken && foldName(taken.name) !== foldName(name)))
      throw refused(`"${id}" is taken: give the new entity another id.`);
    this.#splits.add(entity, { id, name, aliases: new Set(aliases) });
    return { kind: "unsplit", entity, id };
  }

  #unsplit(operation: Operation & { kind: "unsplit" }): Operation {
    const { entity, id } = operation;
    this.mustBeEditable(entity);
    const split = this.#splits.of(entity, id);
    if (!split) throw refused(`"${id}" was not split from "${entity}".`);
    this.mustBeEditable(id);
    if (this.#splits.has(id)) throw refused(`"${id}" was itself split: take that back first.`);
    if (this.#mergeTargets.has(id)) throw refused(`Others were merged into "${id}": take that back first.`);
    this.#splits.remove(entity, id);
    return { kind: "split", entity, aliases: [...split.aliases], id, name: split.name };
  }

  /** What an entity was merged into by hand, else joined to by its name. */
  #next(id: string): string | undefined {
    return this.#merged.get(id) ?? this.#joins.of(id)?.to;
  }

  *#way(identity: string): Generator<string> {
    for (let at: string | undefined = identity; at !== undefined; at = this.#next(at)) yield at;
  }
}

function swap<V>(map: Map<string, V>, key: string, value: V | null): V | null {
  const before = map.get(key) ?? null;
  if (value === null) map.delete(key);
  else map.set(key, value);
  return before;
}

function refused(message: string): KgError {
  return new KgError("bad-operation", message);
}
