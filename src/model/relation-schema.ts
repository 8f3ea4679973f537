import type { OwnRelationType } from "./own-type.ts";
import { RELATION_TYPE_IDS, RELATION_TYPES, type RelationSpec, type RelationType } from "./schema.ts";

/** Drawn in this until a type has a colour of its own. */
export const OTHER_COLOR: RelationSpec["color"] = { light: "#4c5a8f", dark: "#a9b4ea" };

/** All that is known of relation types: those built in, and a person's own. Immutable. */
export class RelationSchema {
  /** Only the types that come with the program. */
  static readonly builtIn = new RelationSchema([]);

  readonly own: readonly OwnRelationType[];
  /** The order in which types are numbered and listed: claims, those built in first, then structure. */
  readonly ids: readonly RelationType[];
  readonly claimIds: readonly RelationType[];
  readonly structureIds: readonly RelationType[];
  readonly #specs: ReadonlyMap<RelationType, RelationSpec>;

  /** Of own types with one id the first counts; none takes the place of a built-in one. */
  constructor(own: readonly OwnRelationType[]) {
    const specs = new Map<RelationType, RelationSpec>(RELATION_TYPE_IDS.map((id) => [id, RELATION_TYPES[id]]));
    this.own = own.filter((type) => {
      if (specs.has(type.id)) return false;
      specs.set(type.id, specOf(type));
      return true;
    });
    this.#specs = specs;
    const ofKind = (kind: RelationSpec["kind"]) => [...specs].flatMap(([id, spec]) => (spec.kind === kind ? [id] : []));
    this.claimIds = ofKind("claim");
    this.structureIds = ofKind("structure");
    this.ids = [...this.claimIds, ...this.structureIds];
  }

  has(id: string): boolean {
    return this.#specs.has(id);
  }

  /** What is known of a type; of one that nobody has told of, what its id says. */
  spec(id: RelationType): RelationSpec {
    return this.#specs.get(id) ?? specOf(unknownType(id));
  }

  /** The type whose number this is in `ids`. Throws RangeError. */
  typeAt(number: number): RelationType {
    const id = this.ids[number];
    if (id === undefined) throw new RangeError(`No relation type has the number ${number}.`);
    return id;
  }

  /** The schema with types that it lacks. */
  with(own: readonly OwnRelationType[]): RelationSchema {
    return own.every(({ id }) => this.has(id)) ? this : new RelationSchema([...this.own, ...own]);
  }

  /** The schema with an entry for each id that it lacks, as far as ids tell. */
  including(ids: Iterable<string>): RelationSchema {
    const unknown = [...new Set(ids)].filter((id) => !this.has(id));
    return unknown.length === 0 ? this : this.with(unknown.sort().map((id) => unknownType(id)));
  }
}

/** A type of which only the id is known, and what a file may tell beside it. Nothing is read from reports for it. */
export function unknownType(
  id: string,
  told: { readonly label?: string; readonly symmetric?: boolean } = {},
): OwnRelationType {
  const label = told.label ?? id.replaceAll("_", " ");
  const symmetric = told.symmetric ?? false;
  return {
    id,
    label,
    inverse: inverseOf(label, symmetric),
    symmetric,
    source: ["person", "country", "organization"],
    target: ["person", "country", "organization"],
    color: OTHER_COLOR,
    triggers: { verbs: [], nouns: [], phrases: [], prepositions: [] },
    examples: { gives: [], not: [] },
  };
}

/** What is read from the target where a type does not say: "accused by". */
export function inverseOf(label: string, symmetric: boolean): string {
  return symmetric ? label : `${label} by`;
}

function specOf({ triggers: _, examples: __, id: ___, ...spec }: OwnRelationType): RelationSpec {
  return { ...spec, kind: "claim" };
}
