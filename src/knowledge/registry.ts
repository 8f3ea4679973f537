import type { ExtractedEntity } from "../model/extraction.ts";
import type { Alias, Entity } from "../model/graph.ts";
import { foldName } from "../model/names.ts";
import type { EntityType } from "../model/schema.ts";
import { baseId, formsOf, isNameLike, wordCount } from "./name-forms.ts";

/** An entity as the reports alone give it, before a person's edits. */
export interface Identity {
  readonly id: string;
  readonly entityType: EntityType;
  readonly name: string;
  readonly words: number;
  /** Reason by written form, in order of first occurrence. */
  readonly aliases: Map<string, string>;
  countryCode: string | null;
  /** World knowledge gives its identity, so it is never joined to another. */
  known: boolean;
  /** The fuller entity that it turned out to be, and why. */
  joined: { readonly to: string; readonly reason: string } | null;
}

/**
 * Decides which entities of different reports are the same. An entity is found by its known identity, else by type and
 * folded name. A short name (one word of a person, or a form that a report itself gives to a longer name) joins the only
 * entity that bears it; while there is none, or more than one, it stays its own. Order of arrival decides, and what was
 * joined stays joined.
 */
export class Registry {
  readonly #identities = new Map<string, Identity>();
  /** Type and folded name → identity first so named. */
  readonly #byName = new Map<string, Identity>();
  /** Type and folded form → identities that a report may mean by it; never a short name's own. */
  readonly #bearers = new Map<string, Set<Identity>>();

  get(id: string): Identity | undefined {
    return this.#identities.get(id);
  }

  /** In order of arrival. */
  all(): Iterable<Identity> {
    return this.#identities.values();
  }

  /**
   * The identity of an entity that a report tells of.
   * @param names written forms that the report uses as names, not as descriptions
   */
  resolve(entity: ExtractedEntity, names: ReadonlySet<string>): Identity {
    const { entityType, name, knownId } = entity;
    const folded = foldName(name);
    const identity =
      knownId === null ? this.#byNameOf(entityType, name, folded) : this.#knownAs(knownId, entityType, name, folded);
    if (entity.countryCode !== undefined) identity.countryCode ??= entity.countryCode;
    if (name !== identity.name && !identity.aliases.has(name)) identity.aliases.set(name, "another spelling");
    for (const alias of entity.aliases) this.#addAlias(identity, alias, names.has(alias.text));
    return identity;
  }

  /** An entity of an imported graph keeps its id. */
  add(entity: Entity, names: ReadonlySet<string>): Identity {
    const folded = foldName(entity.name);
    const identity =
      this.#identities.get(entity.id) ?? this.#create(entity.id, entity.entityType, entity.name, folded, true);
    if (entity.countryCode !== undefined) identity.countryCode ??= entity.countryCode;
    for (const alias of entity.aliases) this.#addAlias(identity, alias, names.has(alias.text));
    return identity;
  }

  #knownAs(id: string, entityType: EntityType, name: string, folded: string): Identity {
    const known = this.#identities.get(id);
    if (known?.known) return known;
    if (known) {
      known.known = true;
      known.joined = null;
      return known;
    }
    const namesake = this.#byName.get(keyOf(entityType, folded));
    const identity = this.#create(id, entityType, name, folded, true);
    if (namesake && !namesake.known && !namesake.joined) this.#join(namesake, identity, "same name");
    return identity;
  }

  #byNameOf(entityType: EntityType, name: string, folded: string): Identity {
    if (!isProper(entityType, name))
      return this.#create(this.#freeId(entityType, name), entityType, name, folded, false);
    const key = keyOf(entityType, folded);
    const namesake = this.#byName.get(key);
    const short = isShort(entityType, folded);
    if (namesake && (!short || namesake.known)) return this.#rootOf(namesake);
    const bearers = this.#bearers.get(key);
    if (bearers?.size === 1) for (const bearer of bearers) return bearer;
    if (namesake && !namesake.joined) return namesake;
    return this.#create(this.#freeId(entityType, name), entityType, name, folded, false);
  }

  #create(id: string, entityType: EntityType, name: string, folded: string, known: boolean): Identity {
    const identity: Identity = {
      id,
      entityType,
      name,
      words: wordCount(folded),
      aliases: new Map(),
      countryCode: null,
      known,
      joined: null,
    };
    this.#identities.set(id, identity);
    if (!known && !isProper(entityType, name)) return identity;
    const key = keyOf(entityType, folded);
    const namesake = this.#byName.get(key);
    if (!namesake || namesake.joined) this.#byName.set(key, identity);
    if (known || !isShort(entityType, folded))
      for (const form of formsOf(entityType, folded)) this.#bear(identity, form);
    return identity;
  }

  #addAlias(identity: Identity, alias: Alias, isName: boolean): void {
    if (alias.text !== identity.name && !identity.aliases.has(alias.text))
      identity.aliases.set(alias.text, alias.reason);
    if (!isName || !isNameLike(alias.text)) return;
    const folded = foldName(alias.text);
    if (folded !== "" && (identity.known || !isShort(identity.entityType, foldName(identity.name))))
      this.#bear(identity, folded);
  }

  /** Notes that `form` may mean `identity`, and joins the shorter name that waited for just this. */
  #bear(identity: Identity, form: string): void {
    const key = keyOf(identity.entityType, form);
    const bearers = this.#bearers.get(key);
    if (bearers?.has(identity)) return;
    if (bearers) bearers.add(identity);
    else this.#bearers.set(key, new Set([identity]));
    const waiting = this.#byName.get(key);
    if (!waiting || waiting === identity || waiting.known || waiting.joined || waiting.words >= identity.words) return;
    const others = [...(this.#bearers.get(key) ?? [])].filter((bearer) => bearer !== waiting);
    if (others.length === 1) this.#join(waiting, identity, `the only ${identity.entityType} of that name`);
  }

  #join(from: Identity, into: Identity, reason: string): void {
    from.joined = { to: into.id, reason };
    for (const form of this.#formsBorneBy(from)) {
      const bearers = this.#bearers.get(form);
      if (!bearers?.delete(from)) continue;
      bearers.add(into);
    }
  }

  #formsBorneBy({ entityType, name, aliases }: Identity): string[] {
    return [...formsOf(entityType, foldName(name)), ...[...aliases.keys()].map(foldName)].map((form) =>
      keyOf(entityType, form),
    );
  }

  #rootOf(identity: Identity): Identity {
    const next = identity.joined && this.#identities.get(identity.joined.to);
    return next ? this.#rootOf(next) : identity;
  }

  #freeId(entityType: EntityType, name: string): string {
    const id = baseId(entityType, name);
    if (!this.#identities.has(id)) return id;
    for (let number = 2; ; number++) if (!this.#identities.has(`${id}-${number}`)) return `${id}-${number}`;
  }
}

function keyOf(entityType: EntityType, folded: string): string {
  return `${entityType}|${folded}`;
}

function isShort(entityType: EntityType, folded: string): boolean {
  return entityType === "person" && wordCount(folded) < 2;
}

/** "the summit" of one report is not "the summit" of another: an event that is merely described stays in its report. */
function isProper(entityType: EntityType, name: string): boolean {
  return entityType !== "event" || /[\p{Lu}\p{Lo}\p{N}]/u.test(name);
}
