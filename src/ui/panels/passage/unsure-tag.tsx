import type { RelationType } from "../../../model/schema.ts";
import { isUnsure, rightOf, type Sureness, senseOf } from "../wording/sureness.ts";
import "./passage.css";

export interface ConfidenceProps {
  readonly relationType: RelationType;
  readonly of: Sureness;
}

/** Nothing for what is sure; else a sign that says so, and on hover what that means. */
export function UnsureTag({ relationType, of }: ConfidenceProps) {
  return isUnsure(of) ? (
    <span className="unsure" title={senseOf(relationType, of)}>
      <i aria-hidden="true">?</i>
      unsure
    </span>
  ) : null;
}

/** The number, and what it means: told at once where that is little, else on hover. */
export function Confidence({ relationType, of }: ConfidenceProps) {
  const right = isUnsure(of) ? rightOf(relationType, of) : null;
  return (
    <span className="conf" title={senseOf(relationType, of)}>
      {right ? `${right} · ` : null}confidence {of.confidence.toFixed(2)}
    </span>
  );
}
