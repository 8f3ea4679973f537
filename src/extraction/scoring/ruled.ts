import type { Doc, DocMention, RoleAssignment } from "../../model/doc.ts";
import { CLAIM_TYPE_IDS, type ClaimType, type Status } from "../../model/schema.ts";
import { layer } from "../component.ts";
import type { Candidate } from "./candidates.ts";

/** What rules found in a sentence. */
export interface Ruled {
  readonly role: RoleAssignment;
  /** Index of its role and status. */
  readonly index: number;
  readonly relationType: ClaimType;
  readonly status: Status;
  readonly frame: string;
}

/** Rules' roles by sentence of their trigger. */
export function ruledBySentence(doc: Doc): ReadonlyMap<number, readonly Ruled[]> {
  const [triggers, statuses] = [layer(doc, "triggers"), layer(doc, "statuses")];
  const groups = new Map<number, Ruled[]>();
  layer(doc, "roles").forEach((role, index) => {
    const trigger = triggers[role.trigger];
    const relationType = CLAIM_TYPE_IDS.find((type) => type === trigger?.relationType);
    const status = statuses[index];
    if (!trigger || !status || !relationType) return;
    const ruled = { role, index, relationType, status, frame: trigger.frame };
    const group = groups.get(trigger.sentence);
    if (group) group.push(ruled);
    else groups.set(trigger.sentence, [ruled]);
  });
  return groups;
}

/** The same for all pairs of mentions that stand for the same relation: type and entities, in order where that counts. */
export function relationKey(
  { relationType, source, target }: Pick<Candidate, "relationType" | "source" | "target">,
  mentions: readonly DocMention[],
): string {
  const ends = [mentions[source]?.entity ?? "", mentions[target]?.entity ?? ""];
  return [relationType, ...(relationType === "called" ? ends.sort() : ends)].join(" ");
}

/** What rules found in a sentence that is none of its candidates, as candidates. */
export function missingOf(
  candidates: readonly Candidate[],
  ruled: readonly Ruled[],
  sentence: number,
  mentions: readonly DocMention[],
): Candidate[] {
  if (ruled.length === 0) return [];
  const known = new Set(candidates.map((candidate) => relationKey(candidate, mentions)));
  const from = (mention: number) => (mentions[mention]?.sentence === sentence ? "" : "rule");
  return ruled.flatMap(({ relationType, role: { source, target } }) => {
    const key = relationKey({ relationType, source, target }, mentions);
    if (known.has(key)) return [];
    known.add(key);
    return [{ relationType, sentence, source, target, sourceFrom: from(source), targetFrom: from(target) }];
  });
}
