import type { ExtractedEntity } from "../model/extraction.ts";
import type { Document, Entity } from "../model/graph.ts";
import { foldName, spellingKey } from "../model/names.ts";
import type { EntityType } from "../model/schema.ts";
import {
  bestName,
  formsOf,
  isNameLike,
  isOneSided,
  isProper,
  isSurname,
  ownId,
  withoutLegalForm,
  wordCount,
} from "./name-forms.ts";

/** How sure an identity is: named by reports, known to the world, or given by an imported graph. */
export const STANDING = { named: 0, known: 1, imported: 2 } as const;

/** How reports use a written form. */
export interface Use {
  /** Why it is held to mean this entity. */
  readonly reason: string;
  readonly documents: number;
}

/** An entity as the reports alone give it, under one id; `Joins` says which identities are one. */
export interface Identity {
  readonly id: string;
  readonly entityType: EntityType;
  /** Folded. */
  readonly folded: string;
  readonly standing: (typeof STANDING)[keyof typeof STANDING];
  readonly name: string;
  /** Every written form, with its use. */
  readonly forms: ReadonlyMap<string, Use>;
  readonly countryCode: string | null;
  /** When the reports that tell of it were published. */
  readonly years: ReadonlySet<number>;
}

interface Draft {
  readonly id: string;
  readonly entityType: EntityType;
  standing: Identity["standing"];
  /** As world knowledge or an imported graph gives it. */
  official: string | null;
  /** How many reports call it so. */
  readonly names: Map<string, number>;
  readonly forms: Map<string, Use>;
  countryCode: string | null;
  readonly years: Set<number>;
  /** As it stands now; null after a change. */
  identity: Identity | null;
}

/** One entity of one report under the id that the report gives it. */
export interface Occurrence {
  readonly id: string;
  readonly entity: ExtractedEntity;
  /** Written forms that the report uses as names, not as descriptions. */
  readonly names: ReadonlySet<string>;
  /** When the report was published; null where it does not say. */
  readonly year: number | null;
}

/** The occurrence of an entity that a report tells of: its known id, else one made of its name. Needs nothing but the report. */
export function occurrenceOf(
  entity: ExtractedEntity,
  names: ReadonlySet<string>,
  { id, publishedAt }: Pick<Document, "id" | "publishedAt">,
): Occurrence {
  const year = publishedAt === null ? null : Number(publishedAt.slice(0, 4));
  return { id: entity.knownId ?? ownId(entity.entityType, entity.name, id), entity, names, year };
}

/**
 * All identities, and by which names they may be meant. A sum over the reports: the order in which they come makes no
 * difference.
 */
export class Registry {
  readonly #drafts = new Map<string, Draft>();
  readonly #namesakes = new Map<string, Set<string>>();
  readonly #bearers = new Map<string, Set<string>>();
  /** Name → year → the first id of a war told by one side in a report of that year. */
  readonly #oneSided = new Map<string, Map<number | null, string>>();
  #sorted: readonly Identity[] | null = null;
  #version = 0;

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }

  has(id: string): boolean {
    return this.#drafts.has(id);
  }

  get(id: string): Identity | undefined {
    const draft = this.#drafts.get(id);
    if (draft) draft.identity ??= identityOf(draft);
    return draft?.identity ?? undefined;
  }

  /** In order of id. */
  all(): readonly Identity[] {
    this.#sorted ??= [...this.#drafts.keys()].sort().flatMap((id) => this.get(id) ?? []);
    return this.#sorted;
  }

  /** Ids of identities with this name in nearly this spelling. */
  namesakes(entityType: EntityType, folded: string): ReadonlySet<string> {
    return this.#namesakes.get(namesakeKey(entityType, folded)) ?? NONE;
  }

  /** The first id, by year (null: of no year), of those wars and invasions that reports tell by this one side. */
  oneSided(folded: string): ReadonlyMap<number | null, string> {
    return this.#oneSided.get(folded) ?? NO_YEARS;
  }

  /** Ids of identities that a report may mean by this form, beyond those that have it as their whole name. */
  bearers(entityType: EntityType, folded: string): ReadonlySet<string> {
    return this.#bearers.get(keyOf(entityType, folded)) ?? NONE;
  }

  add({ id, entity, names, year }: Occurrence): void {
    const { entityType, name, knownId, aliases, countryCode } = entity;
    const draft = this.#changed(id, entityType);
    if (year !== null) draft.years.add(year);
    if (knownId !== null) {
      draft.standing = Math.max(draft.standing, STANDING.known) as Identity["standing"];
      if (draft.official === null || (draft.standing === STANDING.known && name < draft.official))
        draft.official = name;
    }
    if (countryCode !== undefined && (draft.countryCode ?? countryCode) >= countryCode) draft.countryCode = countryCode;
    draft.names.set(name, (draft.names.get(name) ?? 0) + 1);
    for (const { text, reason } of aliases) this.#addForm(draft, text, reason, names.has(text));
    this.#index(draft, name);
    if (!isOneSided(entityType, name)) return;
    const folded = foldName(name);
    const byYear = this.#oneSided.get(folded) ?? new Map<number | null, string>();
    this.#oneSided.set(folded, byYear);
    const first = byYear.get(year);
    if (first === undefined || id < first) byYear.set(year, id);
  }

  /** An entity of an imported graph keeps its id and name. */
  addImported(entity: Entity, names: ReadonlySet<string>): void {
    const draft = this.#changed(entity.id, entity.entityType);
    draft.standing = STANDING.imported;
    draft.official = entity.name;
    draft.countryCode = entity.countryCode ?? draft.countryCode;
    for (const { text, reason } of entity.aliases) this.#addForm(draft, text, reason, names.has(text));
    this.#index(draft, entity.name);
  }

  clear(): void {
    this.#drafts.clear();
    this.#namesakes.clear();
    this.#bearers.clear();
    this.#oneSided.clear();
    this.#sorted = null;
    this.#version++;
  }

  #changed(id: string, entityType: EntityType): Draft {
    let draft = this.#drafts.get(id);
    if (!draft) {
      const [names, forms] = [new Map<string, number>(), new Map<string, Use>()];
      const standing = STANDING.named;
      const years = new Set<number>();
      draft = { id, entityType, standing, official: null, names, forms, countryCode: null, years, identity: null };
      this.#drafts.set(id, draft);
    }
    draft.identity = null;
    this.#sorted = null;
    this.#version++;
    return draft;
  }

  #addForm(draft: Draft, text: string, reason: string, isName: boolean): void {
    const known = draft.forms.get(text);
    draft.forms.set(text, {
      reason: known && known.reason < reason ? known.reason : reason,
      documents: (known?.documents ?? 0) + 1,
    });
    if (isName && isNameLike(text)) this.#bear(draft, foldName(text));
  }

  #index({ id, entityType, standing }: Draft, name: string): void {
    if (standing === STANDING.named && !isProper(entityType, name)) return;
    const folded = foldName(name);
    add(this.#namesakes, namesakeKey(entityType, folded), id);
    for (const form of formsOf(entityType, folded)) add(this.#bearers, keyOf(entityType, form), id);
  }

  #bear({ id, entityType }: Draft, folded: string): void {
    if (folded !== "") add(this.#bearers, keyOf(entityType, folded), id);
  }
}

const NONE: ReadonlySet<string> = new Set();
const NO_YEARS: ReadonlyMap<number | null, string> = new Map();

function identityOf({ id, entityType, standing, official, names, forms, countryCode, years }: Draft): Identity {
  const name = official ?? bestName(names);
  const folded = foldName(name);
  const all = new Map(forms);
  for (const [text, documents] of names) if (!all.has(text)) all.set(text, { reason: "another spelling", documents });
  all.delete(name);
  return { id, entityType, folded, standing, name, forms: all, countryCode, years };
}

/**
 * Full names of people meet in nearly one spelling, companies whatever their legal form; in short names and other types a letter
 * may tell two apart.
 */
function namesakeKey(entityType: EntityType, folded: string): string {
  if (entityType === "organization") return keyOf(entityType, withoutLegalForm(folded));
  const loose = entityType === "person" && wordCount(folded) > 1 && !isSurname(folded);
  return keyOf(entityType, loose ? `~${spellingKey(folded)}` : folded);
}

function keyOf(entityType: EntityType, folded: string): string {
  return `${entityType}|${folded}`;
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
