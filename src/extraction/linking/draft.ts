import type { EntityType } from "../../model/schema.ts";
import type { Office } from "../lexicon/office-holders.ts";

/** What somebody is told to be: an office word with the state or body it belongs to, where known. */
export interface Role {
  /** Lower case: "president", "foreign minister", "spokesman". */
  readonly words: string;
  readonly office: Office | null;
  /** ISO code of a state, or id of an organization's draft; null when not told. */
  readonly of: string | null;
}

/** An entity of one report while its mentions are gathered. */
export class Draft {
  readonly entityType: EntityType;
  name: string;
  knownId: string | null = null;
  countryCode: string | null = null;
  /** State whose organ it is, or that the office belongs to. */
  readonly roles: Role[] = [];
  /** Nouns that the report calls a body by: "weekly", "charity". */
  readonly kinds = new Set<string>();
  gender: "male" | "female" | null = null;
  /** Surface form → why it is held to be this entity. */
  readonly aliases = new Map<string, string>();
  /** Index of its latest mention in reading order, while descriptions are resolved. */
  latest = -1;

  constructor(entityType: EntityType, name: string) {
    this.entityType = entityType;
    this.name = name;
  }

  addAlias(text: string, reason: string): void {
    if (!this.aliases.has(text)) this.aliases.set(text, reason);
  }
}

/** The gender that a title tells: "mr", "queen". */
export function genderOf(title: string): "male" | "female" | null {
  if (/(?:^| )(?:mr\.?|sir|king|prince|lord|chairman|spokesman|emperor|sheikh)(?: |$)/.test(title)) return "male";
  return /(?:^| )(?:mrs\.?|ms\.?|miss|queen|princess|lady|dame|chairwoman|spokeswoman)(?: |$)/.test(title)
    ? "female"
    : null;
}
