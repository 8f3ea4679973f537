import { describe, expect, it } from "vitest";
import type { Doc, Trigger } from "../../../src/model/doc.ts";
import type { ExtractedRelation } from "../../../src/model/extraction.ts";
import { CLAIM_TYPE_IDS, STATUSES } from "../../../src/model/schema.ts";
import { missTable } from "../../../src/training/eval/miss-table.ts";
import { type Miss, missesOf } from "../../../src/training/eval/misses.ts";
import type { GoldRelation } from "../../../src/training/gold.ts";
import { markedDoc } from "../../extraction/marked-doc.ts";

const FIRST = "[Ann Lee]p called [Bo Lund]p on Monday.";
const SECOND = "[France]c gave grain to [Norway]c, [Ann Lee]p=Lee said.";
const ENTITIES = [
  { id: "a", name: "Ann Lee", type: "person" as const, aliases: ["Ann Lee"] },
  { id: "b", name: "Bo Lund", type: "person" as const, aliases: ["Bo Lund"] },
  { id: "x", name: "France", type: "country" as const, aliases: ["France", "Paris"] },
  { id: "y", name: "Norway", type: "country" as const, aliases: ["Norway"] },
  { id: "z", name: "Chad", type: "country" as const, aliases: ["Chad"] },
];
const NAMES: Readonly<Record<string, string>> = { Lee: "Ann Lee", Lund: "Bo Lund" };
const plain = (marked: string) => markedDoc(marked).text;

/** "Lee called Lund" told of the first sentence, "France aided? Norway" (planned) of the second. */
function toldIn(doc: Doc, line: string): ExtractedRelation[] {
  const [source = "", word = "", target = ""] = line.split(" ");
  const relationType = CLAIM_TYPE_IDS.find((type) => word.startsWith(type));
  const sentence = doc.sentences?.[relationType === "called" ? 0 : 1];
  if (!relationType || !sentence) return [];
  const span = { start: sentence.start, end: sentence.end };
  const status = STATUSES[word.endsWith("?") ? 1 : 0] ?? "asserted";
  const more = { trigger: span, sourceSpan: null, targetSpan: null, attributedTo: null, date: null, amount: null };
  return [{ relationType, source, target, sentence: span, status, confidence: 0.7, ...more }];
}

interface Case {
  /** "x aided y": the gold's, of the second sentence. */
  readonly gold: string;
  readonly not?: string;
  readonly status?: GoldRelation["status"];
  readonly optional?: boolean;
  readonly text?: string;
  readonly told?: readonly string[];
  /** Types of triggers in the second sentence. */
  readonly triggers?: readonly string[];
  /** How sure the scorer is that France aided Norway. */
  readonly weighed?: number;
  /** Ends of a role at the first of them. */
  readonly role?: readonly [source: string, target: string];
}

function missesIn({
  gold,
  not,
  status = "asserted",
  optional = false,
  text = `${FIRST} ${SECOND}`,
  told = [],
  triggers = [],
  weighed = 0,
  role,
}: Case): Miss[] {
  const marked = markedDoc(text);
  const second = marked.sentences?.[1];
  const mentionOf = (entity: string) => (marked.mentions ?? []).findIndex((mention) => mention.entity === entity);
  const found = triggers.flatMap((name): Trigger[] => {
    const relationType = CLAIM_TYPE_IDS.find((type) => type === name);
    return second && relationType
      ? [{ start: second.start, end: second.end, tokens: second.tokens, sentence: 1, relationType, frame: `${name}.x` }]
      : [];
  });
  const doc: Doc = {
    ...marked,
    entities: (marked.entities ?? []).map((entity) => {
      const name = NAMES[entity.localId] ?? entity.name;
      return { ...entity, name };
    }),
    triggers: found,
    roles: role ? [{ trigger: 0, source: mentionOf(role[0]), target: mentionOf(role[1]), confidence: 0.7 }] : [],
    relations: told.flatMap((line) => toldIn(marked, line)),
  };
  const relationOf = (line: string) => {
    const [source = "", word = "", target = ""] = line.split(" ");
    const type = CLAIM_TYPE_IDS.find((id) => id === word) ?? "aided";
    return { source, type, target };
  };
  const evidence = plain(`${text}`).slice(second?.start, second?.end);
  const relations = gold === "" ? [] : [{ ...relationOf(gold), status, optional, evidence, date: null, amount: null }];
  const annotated = {
    doc: "a.txt",
    date: null,
    entities: ENTITIES,
    relations,
    not: not === undefined ? [] : [relationOf(not)],
  };
  const document = {
    id: "d",
    name: "a.txt",
    title: "",
    source: null,
    publishedAt: null,
    text: doc.text,
    language: "en",
    copies: [],
  };
  return missesOf(
    { gold: annotated, document, place: "beside" },
    () => doc,
    () => [{ source: "France", type: "aided", target: "Norway", evidence: "", confidence: weighed }],
  );
}

describe("causes of misses", () => {
  it.each<Case & { cause: string; note?: string }>([
    { gold: "x aided y", cause: "missed: no trigger" },
    { gold: "x aided y", weighed: 0.43, cause: "missed: below threshold", note: "0.43" },
    { gold: "x aided y", weighed: 0.1, cause: "missed: no trigger" },
    { gold: "x aided y", triggers: ["disputed"], cause: "missed: no trigger" },
    { gold: "x aided y", triggers: ["aided"], cause: "missed: trigger without ends", note: "aided.x" },
    {
      gold: "x aided y",
      triggers: ["aided"],
      role: ["Lee", "Norway"],
      cause: "missed: trigger with other ends",
      note: "Ann Lee to Norway",
    },
    { gold: "x aided z", triggers: ["aided"], cause: "missed: end not found", note: "Chad" },
    { gold: "x aided b", triggers: ["aided"], cause: "missed: end named in another sentence", note: "Bo Lund" },
    {
      gold: "x aided y",
      text: `${FIRST} Paris gave grain to [Norway]c. [France]c is there.`,
      triggers: ["aided"],
      cause: "missed: end linked elsewhere",
      note: "France",
    },
    { gold: "x aided y", told: ["France aided? Norway"], cause: "missed: told with another status", note: "planned" },
  ])("of what was missed: $cause, $note", ({ cause, note = "", ...one }) => {
    expect(missesIn(one)).toMatchObject([{ cause, note, type: "aided", weight: 1 }]);
  });

  it.each<Case & { cause: string; note?: string }>([
    { gold: "", told: ["France aided Norway"], cause: "told where nothing is" },
    { gold: "", not: "x aided y", told: ["France aided Norway"], cause: "trap told" },
    {
      gold: "x aided y",
      status: "planned",
      told: ["France aided Norway"],
      cause: "planned or denied, told as done",
      note: "planned",
    },
  ])("of what was told wrongly: $cause", ({ cause, note = "", ...one }) => {
    expect(missesIn(one)).toMatchObject([{ cause, note, source: "France", target: "Norway", weight: 0.7 }]);
  });

  it.each<Case & { causes: readonly string[] }>([
    { gold: "y aided x", told: ["France aided Norway"], causes: ["told the wrong way round"] },
    { gold: "x disputed y", told: ["France aided Norway"], causes: ["told as another type"] },
    { gold: "x aided b", told: ["France aided Norway"], causes: ["told with a wrong end"] },
    { gold: "x aided y", told: ["France aided Norway"], causes: [] },
    { gold: "x aided y", status: "denied", optional: true, told: ["France aided Norway"], causes: [] },
  ])("of $told for $gold: $causes", ({ causes, ...one }) => {
    expect(missesIn(one).flatMap(({ cause }) => (cause.startsWith("missed") ? [] : cause))).toEqual(causes);
  });
});

describe("the table of misses", () => {
  const misses = [...missesIn({ gold: "x aided y" }), ...missesIn({ gold: "", told: ["France aided Norway"] })];

  it("counts by cause and type, and shows the worst", () => {
    const lines = missTable(misses, 1).split("\n");
    expect(lines.map((line) => line.split(/\s{2,}/))).toContainEqual(["missed: no trigger", "0", "1", "0", "0", "1"]);
    expect(lines).toContain("missed: no trigger, 1 of 1");
    expect(lines).toContain("  a.txt: France aided Norway");
    expect(lines).toContain("    France gave grain to Norway, Ann Lee said.");
  });

  it("shows none where none is asked for", () => {
    expect(missTable(misses, 0)).not.toContain("a.txt");
  });
});
