import { isUnsure, type Sureness } from "../../../model/confidence.ts";
import { CLAIM_TYPE_IDS, type RelationType } from "../../../model/schema.ts";

/** How many of the claims are right that were found with less than `below`, on reports that nothing was learned from. */
const RIGHT: readonly { readonly below: number; readonly right: string }[] = [
  { below: 0.4, right: "1 in 3" },
  { below: 0.5, right: "1 in 2" },
  { below: 0.7, right: "2 in 3" },
  { below: 0.8, right: "7 in 10" },
  { below: 0.9, right: "4 in 5" },
  { below: 1, right: "19 in 20" },
];

/** "about 2 in 3 like this are right"; null where nobody knows: what no claim of the program is, or a person made. */
export function rightOf(relationType: RelationType, { confidence, confirmed = false }: Sureness): string | null {
  if (confirmed || !CLAIM_TYPE_IDS.some((id) => id === relationType)) return null;
  const band = RIGHT.find(({ below }) => confidence < below);
  return band ? `about ${band.right} like this are right` : null;
}

/** What a confidence comes to, in a sentence. */
export function senseOf(relationType: RelationType, sureness: Sureness): string {
  const number = `Confidence ${sureness.confidence.toFixed(2)}`;
  if (sureness.confirmed) return `${number}; you confirmed it.`;
  const right = rightOf(relationType, sureness);
  return `${number}${right ? `: ${right}` : ""}.${isUnsure(sureness) ? " Read the sentence before you rely on it." : ""}`;
}
