import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createExtractor } from "../../../src/extraction/extract.ts";
import { checkRelationTypes } from "../../../src/extraction/own-types/check.ts";
import { tryExamples } from "../../../src/extraction/own-types/try-examples.ts";
import { placeOf } from "../../../src/model/fault.ts";
import type { OwnRelationType } from "../../../src/model/own-type.ts";
import { RelationSchema } from "../../../src/model/relation-schema.ts";
import { models } from "../../nlp/weights.ts";
import { preset } from "./presets.ts";

function typeOf(entry: Record<string, unknown>): OwnRelationType {
  const { types, faults } = checkRelationTypes(entry);
  if (!types[0]) throw new Error(JSON.stringify(faults));
  return types[0];
}

/** "Norway visited Chad planned" for what is told of a type, sorted. */
function told(text: string, type: OwnRelationType): string[] {
  const { entities, relations } = createExtractor(models, [type])({ text, publishedAt: null });
  const names = new Map(entities.map(({ localId, name }) => [localId, name]));
  return relations
    .filter(({ relationType }) => relationType === type.id)
    .map(
      ({ source, target, status }) =>
        `${names.get(source)} > ${names.get(target)}${status === "asserted" ? "" : ` ${status}`}`,
    )
    .sort();
}

describe.each(["accused", "met"])("the type that is shipped as %s", (id) => {
  const type = preset(id);
  const extract = createExtractor(models, [type]);

  it.each(tryExamples(type, extract))("reads “$text” as its example says", ({ fault }) => {
    expect(fault).toBeNull();
  });
});

describe("accused", () => {
  it.each([
    { text: "Peru blamed Chile and Brazil for the spill.", gives: ["Peru > Brazil", "Peru > Chile"] },
    { text: "If Kenya accuses Uganda, the talks will end.", gives: [] },
    { text: "Kenya may accuse Uganda.", gives: ["Kenya > Uganda planned"] },
    { text: "Norway denied accusing Sweden.", gives: ["Norway > Sweden denied"] },
    { text: "Sweden, accused by Norway of delay, said nothing.", gives: ["Norway > Sweden"] },
  ])("reads $text", ({ text, gives }) => {
    expect(told(text, preset("accused"))).toEqual(gives);
  });
});

describe("met", () => {
  it.each([
    { text: "Angela Merkel and Mark Rutte met.", gives: ["Angela Merkel > Mark Rutte"] },
    { text: "Angela Merkel and Mark Rutte met lawmakers.", gives: [] },
    { text: "Angela Merkel and Mark Rutte held talks with lawmakers.", gives: [] },
    { text: "Angela Merkel and Mark Rutte held talks on Monday.", gives: ["Angela Merkel > Mark Rutte"] },
    { text: "Angela Merkel and Mark Rutte are due at a meeting in Lomé.", gives: [] },
    { text: "Mark Rutte cancelled his meeting with Angela Merkel.", gives: ["Mark Rutte > Angela Merkel denied"] },
    { text: "Envoys flew to Norway, who would meet Mark Rutte.", gives: [] },
  ])("reads $text", ({ text, gives }) => {
    expect(told(text, preset("met"))).toEqual(gives);
  });
});

describe("trigger words", () => {
  it.each([
    { triggers: { verbs: ["visit"] }, text: "Mark Rutte visited Kenya.", gives: ["Mark Rutte > Kenya"] },
    { triggers: { verbs: ["call on"] }, text: "Mark Rutte called on Kenya on Monday.", gives: ["Mark Rutte > Kenya"] },
    { triggers: { verbs: ["call on"] }, text: "Mark Rutte called Kenya.", gives: [] },
    { triggers: { verbs: ["heckle"] }, text: "Norway heckled Sweden.", gives: ["Norway > Sweden"] }, // no verb of the list
    {
      triggers: { nouns: ["threat against"] },
      text: "Norway’s threats against Sweden went on.",
      gives: ["Norway > Sweden"],
    },
    {
      triggers: { nouns: ["threat"], prepositions: ["to"] },
      text: "Norway’s threat to Sweden",
      gives: ["Norway > Sweden"],
    },
    { triggers: { nouns: ["trade threat against"] }, text: "Norway’s threats against Sweden", gives: [] },
    { triggers: { phrases: ["put pressure on"] }, text: "Norway put pressure on Sweden.", gives: ["Norway > Sweden"] },
    { triggers: { phrases: ["put pressure on"] }, text: "Norway lifted pressure on Sweden.", gives: [] },
    { triggers: { phrases: ["put pressure on"] }, text: "Norway put 20 cranes on Sweden’s bridges.", gives: [] },
  ])("$triggers in “$text”", ({ triggers, text, gives }) => {
    expect(told(text, typeOf({ id: "own", triggers }))).toEqual(gives);
  });

  it.each([
    { triggers: { verbs: ["take aim at"] }, place: "triggers.verbs[0]", says: 'list it under "phrases"' },
    { triggers: { nouns: ["with"] }, place: "triggers.nouns[0]", says: "put a noun before it" },
    { triggers: { phrases: ["accuse"] }, place: "triggers.phrases[0]", says: 'belongs under "verbs"' },
    {
      triggers: { verbs: ["meet"], prepositions: ["agin"] },
      place: "triggers.prepositions[0]",
      says: "is no preposition",
    },
  ])("cannot be $triggers", ({ triggers, place, says }) => {
    const { types, faults } = checkRelationTypes([{ id: "own", triggers }]);
    expect(types).toEqual([]);
    expect(faults.map(({ path }) => placeOf(path))).toEqual([`[0].${place}`]);
    expect(faults[0]?.message).toContain(says);
  });

  it("lead to such ends only as the type allows", () => {
    const type = typeOf({ id: "own", source: ["person"], target: ["country"], triggers: { verbs: ["visit"] } });
    expect(told("Mark Rutte visited Kenya. Norway visited Kenya. Mark Rutte visited Angela Merkel.", type)).toEqual([
      "Mark Rutte > Kenya",
    ]);
  });
});

describe("examples", () => {
  const extract = (type: OwnRelationType) => createExtractor(models, [type]);
  it.each([
    { gives: ["Norway and Sweden were cold."], fault: "gives nothing" },
    {
      gives: [{ text: "Norway visited Sweden.", source: "Sweden" }],
      fault: "gives “Norway own Sweden”, not from Sweden to anybody",
    },
    {
      gives: [{ text: "Norway may visit Sweden.", status: "asserted" }],
      fault: "gives it as planned, not as asserted",
    },
    { not: ["Norway visited Sweden."], fault: "gives “Norway own Sweden”, and must give nothing" },
    { gives: [{ text: "Norway visited Sweden.", source: "norway", target: "Sweden" }], fault: null },
  ])("tells of $gives $not: $fault", ({ fault, ...examples }) => {
    const type = typeOf({ id: "own", triggers: { verbs: ["visit"] }, examples });
    expect(tryExamples(type, extract(type)).map((outcome) => [outcome.passes, outcome.fault])).toEqual([
      [fault === null, fault],
    ]);
  });
});

describe("types of one's own", () => {
  const folder = join(import.meta.dirname, "../../../seeds");
  const seeds = readdirSync(folder).filter((name) => name.endsWith(".txt"));

  it.each(seeds)("leave what is read of the others as it is: %s", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const plain = createExtractor(models)({ text, publishedAt: "2022-03-01" });
    const types = [
      preset("met"),
      preset("accused"),
      typeOf({ id: "own", triggers: { verbs: ["call", "send", "say", "speak"] } }),
    ];
    const more = createExtractor(models, types)({ text, publishedAt: "2022-03-01" });
    expect(more.relations.filter(({ relationType }) => RelationSchema.builtIn.has(relationType))).toEqual(
      plain.relations,
    );
    expect([more.entities, more.mentions]).toEqual([plain.entities, plain.mentions]);
  });
});
