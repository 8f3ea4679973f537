import type { Document, Evidence } from "./graph.ts";
import type { EntityType, RelationType, Status } from "./schema.ts";

/** A change that a person makes to the knowledge base. Every one has an inverse of the same type. */
export type Operation =
  | { readonly kind: "merge"; readonly into: string; readonly from: readonly string[] }
  | { readonly kind: "unmerge"; readonly into: string; readonly from: readonly string[] }
  /** The mentions written as `aliases` become an entity of their own, `id`, named `name`. */
  | {
      readonly kind: "split";
      readonly entity: string;
      readonly aliases: readonly string[];
      readonly id: string;
      readonly name: string;
    }
  | { readonly kind: "unsplit"; readonly entity: string; readonly id: string }
  /** `name: null` goes back to the name that the reports give. */
  | { readonly kind: "rename"; readonly entity: string; readonly name: string | null }
  | { readonly kind: "retype"; readonly entity: string; readonly entityType: EntityType | null }
  /** `relations`: how many go with it, where whoever deletes it has counted. Only told; they go anyhow. */
  | { readonly kind: "delete-entity"; readonly entity: string; readonly relations?: number }
  | { readonly kind: "restore-entity"; readonly entity: string }
  | { readonly kind: "delete-relation"; readonly relation: string }
  | { readonly kind: "restore-relation"; readonly relation: string }
  /** A person's verdict on a relation: `confirm`, or a correction of type or status; null takes it back. */
  | { readonly kind: "review"; readonly relation: string; readonly review: Review | null }
  /** An entity that no report names. To delete it takes it back. */
  | { readonly kind: "add-entity"; readonly entity: string; readonly entityType: EntityType; readonly name: string }
  | { readonly kind: "add-passage" | "remove-passage"; readonly passage: AddedPassage }
  /** Several changes as one, in order: all of them or none. */
  | { readonly kind: "several"; readonly operations: readonly Operation[] };

/** A passage that a person gives for a relation: a sentence of a report, or one quoted from elsewhere. */
export interface AddedPassage {
  /** Tells it from others: no two have the same. */
  readonly id: string;
  readonly relationType: RelationType;
  readonly source: string;
  readonly target: string;
  readonly evidence: Evidence;
  /** What `evidence` stands in where that is no report that was read; else null. */
  readonly quoted: Document | null;
}

export interface Review {
  readonly confirmed: boolean;
  readonly relationType?: RelationType;
  readonly status?: Status;
}

/** One line of the journal: what was done, in order. */
export interface JournalEntry {
  /** 1, 2, 3 … */
  readonly number: number;
  /** ISO 8601 instant, if whoever did it gave one. */
  readonly at: string | null;
  readonly operation: Operation;
}
