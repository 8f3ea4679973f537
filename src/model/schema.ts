/** The registries of entity and relation types: types are data, one entry each. */

export interface EntitySpec {
  readonly label: string;
  readonly plural: string;
  /** `#rrggbb` for light and dark paper; contrast and colour-blindness are checked by the colour test. */
  readonly color: { readonly light: string; readonly dark: string };
}

export const ENTITY_TYPES = {
  person: { label: "Person", plural: "People", color: { light: "#17405f", dark: "#6c9ff0" } },
  country: { label: "Country", plural: "Countries", color: { light: "#3f8a71", dark: "#9be3d0" } },
  organization: { label: "Organization", plural: "Organizations", color: { light: "#8f54ab", dark: "#b380a0" } },
  event: { label: "Event", plural: "Events", color: { light: "#a25500", dark: "#f5ae4f" } },
} as const satisfies Record<string, EntitySpec>;

export type EntityType = keyof typeof ENTITY_TYPES;
export const ENTITY_TYPE_IDS = Object.keys(ENTITY_TYPES) as readonly EntityType[];

export interface RelationSpec {
  /** Lower case, as in a sentence: "Japan sanctioned Russia". */
  readonly label: string;
  /** Read from the target: "Russia sanctioned by Japan". */
  readonly inverse: string;
  /** `claim`: somebody reports that it happened; `structure`: read from titles and names. */
  readonly kind: "claim" | "structure";
  readonly symmetric: boolean;
  readonly source: readonly EntityType[];
  readonly target: readonly EntityType[];
  readonly color: { readonly light: string; readonly dark: string };
  /** Event codes of the CAMEO codebook (Schrodt 2012), where one fits. */
  readonly cameo?: readonly string[];
  /** Event type of the PLOVER ontology (Open Event Data Alliance), where one fits. */
  readonly plover?: string;
}

const ACTORS = ["person", "country", "organization"] as const;

export const RELATION_TYPES = {
  called: {
    label: "called",
    inverse: "called",
    kind: "claim",
    symmetric: true,
    source: ACTORS,
    target: ACTORS,
    color: { light: "#0c74dc", dark: "#34aefc" },
    cameo: ["041"],
    plover: "CONSULT",
  },
  aided: {
    label: "aided",
    inverse: "aided by",
    kind: "claim",
    symmetric: false,
    source: ACTORS,
    target: ACTORS,
    color: { light: "#007754", dark: "#9fe0bb" },
    cameo: ["07"],
    plover: "AID",
  },
  sanctioned: {
    label: "sanctioned",
    inverse: "sanctioned by",
    kind: "claim",
    symmetric: false,
    source: ACTORS,
    target: ACTORS,
    color: { light: "#a0120a", dark: "#f2452b" },
    cameo: ["163"],
    plover: "SANCTION",
  },
  disputed: {
    label: "disputed",
    inverse: "disputed by",
    kind: "claim",
    symmetric: false,
    source: ACTORS,
    target: ACTORS,
    color: { light: "#962178", dark: "#cb72b2" },
    cameo: ["112", "12"],
    plover: "REJECT",
  },
  leads: {
    label: "leads",
    inverse: "led by",
    kind: "structure",
    symmetric: false,
    source: ["person"],
    target: ["country", "organization"],
    color: { light: "#23262e", dark: "#e9ebf8" },
  },
  part_of: {
    label: "part of",
    inverse: "has part",
    kind: "structure",
    symmetric: false,
    source: ["person", "country", "organization"],
    target: ["country", "organization"],
    color: { light: "#83868b", dark: "#6b7076" },
  },
  took_part_in: {
    label: "took part in",
    inverse: "joined by",
    kind: "structure",
    symmetric: false,
    source: ACTORS,
    target: ["event"],
    color: { light: "#b17a12", dark: "#e8bd62" },
  },
} as const satisfies Record<string, RelationSpec>;

/** The types that come with the program. */
export type BuiltInRelationType = keyof typeof RELATION_TYPES;
/** A built-in type or one of a person's own; what is known of each, a `RelationSchema` tells. */
export type RelationType = BuiltInRelationType | (string & {});
export const RELATION_TYPE_IDS = Object.keys(RELATION_TYPES) as readonly BuiltInRelationType[];
/** The claims that come with the program, which extraction was trained on. */
export type ClaimType = {
  [K in BuiltInRelationType]: (typeof RELATION_TYPES)[K]["kind"] extends "claim" ? K : never;
}[BuiltInRelationType];
export const CLAIM_TYPE_IDS = RELATION_TYPE_IDS.filter((id): id is ClaimType => RELATION_TYPES[id].kind === "claim");

/** Strongest first: a relation takes the strongest status among its evidence. */
export const STATUSES = ["asserted", "planned", "denied"] as const;
export type Status = (typeof STATUSES)[number];
