import { KgError } from "../model/errors.ts";
import type { Operation, Review } from "../model/operation.ts";
import type { RelationType } from "../model/schema.ts";

/** What is said of relations, not of entities. */
export type Verdict = Extract<Operation, { readonly kind: "delete-relation" | "restore-relation" | "review" }>;

/** A person's verdicts on relations: rejected, confirmed, corrected. Whether there are such relations others know. */
export class Verdicts {
  readonly #deleted = new Set<string>();
  readonly #reviews = new Map<string, Review>();

  /** Whether relations may be deleted or reviewed under ids of the parts that they consist of. */
  get any(): boolean {
    return this.#deleted.size > 0 || this.#reviews.size > 0;
  }

  isDeleted(relation: string): boolean {
    return this.#deleted.has(relation);
  }

  reviewOf(relation: string): Review | undefined {
    return this.#reviews.get(relation);
  }

  /** Types that a person has given to relations. */
  *correctedTypes(): Generator<RelationType> {
    for (const { relationType } of this.#reviews.values()) if (relationType !== undefined) yield relationType;
  }

  /** Returns the inverse. Throws KgError "bad-operation" and changes nothing. */
  apply(verdict: Verdict): Operation {
    const { relation } = verdict;
    switch (verdict.kind) {
      case "delete-relation":
        if (this.#deleted.has(relation)) throw refused(`The relation "${relation}" is deleted already.`);
        this.#deleted.add(relation);
        return { kind: "restore-relation", relation };
      case "restore-relation":
        if (!this.#deleted.delete(relation))
          throw refused(`The relation "${relation}" cannot be restored: it was not deleted.`);
        return { kind: "delete-relation", relation };
      case "review": {
        const before = this.#reviews.get(relation) ?? null;
        if (verdict.review === null) this.#reviews.delete(relation);
        else this.#reviews.set(relation, verdict.review);
        return { kind: "review", relation, review: before };
      }
    }
  }
}

function refused(message: string): KgError {
  return new KgError("bad-operation", message);
}
