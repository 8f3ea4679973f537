import { isUnsure, type Sureness } from "../../../model/confidence.ts";
import type { RelationType } from "../../../model/schema.ts";
import { rightOf, senseOf } from "../wording/sureness.ts";
import "./passage.css";

export interface ConfidenceProps {
  readonly relationType: RelationType;
  readonly of: Sureness;
}

/** Nothing for what is sure; else a sign that says so. @param told also what that means, which else is told on hover */
export function UnsureTag({ relationType, of, told = false }: ConfidenceProps & { readonly told?: boolean }) {
  if (!isUnsure(of)) return null;
  const right = told ? rightOf(relationType, of) : null;
  return (
    <span className="unsure" title={senseOf(relationType, of)}>
      <i className="unsure-sign" aria-hidden="true">
        ?
      </i>
      unsure{right ? `: ${right}` : null}
    </span>
  );
}

/** The number, and on hover what it means. */
export function Confidence({ relationType, of }: ConfidenceProps) {
  return (
    <span className="conf" title={senseOf(relationType, of)}>
      confidence {of.confidence.toFixed(2)}
    </span>
  );
}
