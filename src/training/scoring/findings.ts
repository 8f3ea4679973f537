import type { GoldDocument, GoldEnds, GoldRelation, PredictedRelation, Prediction } from "../gold.ts";

/** Something that was missed, added or wrong in one report. */
export type Finding =
  /** Told as asserted though the gold lists it as tempting and wrong. */
  | { readonly kind: "trap"; readonly trap: GoldEnds; readonly told: PredictedRelation }
  /** Planned or denied, told as asserted. */
  | { readonly kind: "slip"; readonly gold: GoldRelation; readonly told: PredictedRelation }
  /** Told by another passage than the gold's. */
  | { readonly kind: "passage"; readonly gold: GoldRelation; readonly told: PredictedRelation }
  /** Told with another date or amount than the gold's, or with none. */
  | { readonly kind: "date" | "amount"; readonly gold: GoldRelation; readonly told: PredictedRelation }
  /** Asserted, and not told as asserted. */
  | { readonly kind: "missed"; readonly gold: GoldRelation }
  /** Told as asserted, and nowhere in the gold as that; traps and slips are here too. */
  | { readonly kind: "extra"; readonly told: PredictedRelation };

const LONGEST = 110;

/** A finding as one line of text. */
export function findingLine(finding: Finding, gold: GoldDocument, prediction: Prediction): string {
  const name = namesIn(gold);
  const said = namesIn(prediction);
  const ends = ({ source, type, target }: GoldEnds) => `${name(source)} ${type} ${name(target)}`;
  switch (finding.kind) {
    case "trap":
      return `${gold.doc}: false hit: ${ends(finding.trap)}`;
    case "slip":
      return `${gold.doc}: ${finding.gold.status}, told as asserted: ${ends(finding.gold)}`;
    case "passage":
      return `${gold.doc}: evidence off: ${ends(finding.gold)}: ${passageOf(finding.told)}`;
    case "date":
    case "amount":
      return `${gold.doc}: ${finding.kind} off: ${ends(finding.gold)}: ${finding.told[finding.kind] ?? "none"}, not ${finding.gold[finding.kind]}`;
    case "missed":
      return `${gold.doc}: missed: ${ends(finding.gold)}: ${finding.gold.evidence.slice(0, LONGEST)}`;
    case "extra": {
      const { source, type, target } = finding.told;
      const passage = passageOf(finding.told).slice(0, LONGEST);
      return `${gold.doc}: extra: ${said(source)} ${type} ${said(target)}: ${passage}`;
    }
  }
}

/** Name by id; the id where there is none. */
export function namesIn({
  entities,
}: {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
}): (id: string) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

export function passageOf({ evidence }: PredictedRelation): string {
  return [evidence].flat().join(" / ");
}
