import { describe, expect, it } from "vitest";
import type { Entity, Evidence, Relation } from "../../../src/model/graph.ts";
import type { DocumentDetail } from "../../../src/store/graph-store.ts";
import { chunksOf, paragraphsOf, touching } from "../../../src/ui/panels/reader/paragraphs.ts";
import { claimsOf, markOpen, marksOf, passageKey, withOpen } from "../../../src/ui/panels/reader/report-marks.ts";

const cut = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe("paragraphs", () => {
  it.each([
    { text: "", parts: [] },
    { text: " \n\n \n", parts: [] },
    { text: "One.", parts: ["One."] },
    { text: "One.\n\nTwo.", parts: ["One.", "Two."] },
    { text: "\n\n One.\r\n\r\n\r\nTwo.\n", parts: ["One.", "Two."] },
    { text: "One\ngoes on.\n \t\nTwo.", parts: ["One\ngoes on.", "Two."] },
    { text: "Перша.\n\nДруга.", parts: ["Перша.", "Друга."] },
  ])("of $text", ({ text, parts }) => {
    expect(cut(text)).toEqual(parts);
  });

  it("too long for one layout are cut at a space and go on without a gap", () => {
    const text = "word ".repeat(4000).trim();
    const paragraphs = paragraphsOf(text);
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(paragraphs.map(({ continued }) => continued)).toEqual(paragraphs.map((_, at) => at > 0));
    expect(cut(text).join("")).toBe(text);
    expect(
      cut(text)
        .slice(1)
        .every((part) => part.startsWith("word")),
    ).toBe(true);
  });

  it("without any space are cut all the same", () => {
    expect(cut("x".repeat(20_000)).join("")).toHaveLength(20_000);
  });

  it("are grouped into chunks that cover them in order", () => {
    const text = Array.from({ length: 300 }, (_, at) => `Paragraph ${at} says something.`).join("\n\n");
    const paragraphs = paragraphsOf(text);
    const chunks = chunksOf(paragraphs);
    expect(chunks.flatMap((chunk) => chunk.paragraphs)).toEqual(paragraphs);
    expect(chunks.length).toBeLessThan(10);
    expect(chunks.every(({ start, end }) => end - start <= 4000)).toBe(true);
  });

  it("find what touches them", () => {
    const items = [
      { start: 0, end: 40 },
      { start: 2, end: 4 },
      { start: 10, end: 12 },
      { start: 20, end: 30 },
    ];
    expect(touching(items, { start: 10, end: 20 }, 40)).toEqual([items[0], items[2]]);
    expect(touching(items, { start: 50, end: 60 }, 40)).toEqual([]);
  });
});

const TEXT = "US President Ann Lee called Bob Ray. Ann Lee denied it to him.";
const place = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

function evidence(trigger: string, from: number, confidence = 1): Evidence {
  return {
    documentId: "d",
    sentence: from === 0 ? { start: 0, end: 36 } : { start: 37, end: TEXT.length },
    trigger: place(trigger, from),
    sourceSpan: place("Ann Lee", from),
    targetSpan: from === 0 ? place("Bob Ray") : null,
    status: "asserted",
    attributedTo: null,
    date: null,
    amount: null,
    confidence,
  };
}

const entity = (id: string, entityType: Entity["entityType"], name: string): Entity => ({
  id,
  entityType,
  name,
  aliases: [],
});
const relation = (
  id: string,
  relationType: Relation["relationType"],
  source: string,
  target: string,
  told: Evidence,
): Relation => ({
  id,
  relationType,
  source,
  target,
  date: null,
  amount: null,
  status: "asserted",
  evidence: [told],
});

const called = relation("r1", "called", "ann", "bob", evidence("called", 0));
const calledToo = relation("r2", "called", "ann", "us", evidence("called", 0, 0.6));
const leads = relation("r3", "leads", "ann", "us", evidence("President", 0));
const denied = relation("r4", "disputed", "ann", "bob", evidence("denied", 36, 0.5)); // confirmed by a person

const report: DocumentDetail = {
  id: "d",
  name: "d.txt",
  title: "t",
  source: null,
  publishedAt: null,
  text: TEXT,
  language: "en",
  copies: [],
  mentions: [
    { ...place("US"), entityId: "us", kind: "name" },
    { ...place("Ann Lee"), entityId: "ann", kind: "name" },
    { ...place("Bob Ray"), entityId: "bob", kind: "name" },
    { ...place("Ann Lee", 30), entityId: "ann", kind: "name" },
    { ...place("him"), entityId: "bob", kind: "pronoun" },
  ],
  entities: [
    entity("us", "country", "United States"),
    entity("ann", "person", "Ann Lee"),
    entity("bob", "person", "Bob Ray"),
  ],
  passages: [leads, called, calledToo, denied].map((each) => ({
    relation: each,
    evidence: each.evidence[0],
    confirmed: each === denied,
  })),
};

describe("passages of a report", () => {
  const claims = claimsOf(report);

  it("are its claims, pairs of one trigger in one note", () => {
    expect(claims.map(({ relationType, pairs }) => `${relationType}: ${pairs.join("; ")}`)).toEqual([
      "called: Lee, Ray; Lee, United States",
      "disputed: Lee → Ray",
    ]);
  });

  it("name the pairs that may well be wrong", () => {
    expect(claims.flatMap(({ unsure }) => unsure)).toEqual(["Lee, United States"]);
  });

  it("hold structure only where it is open", () => {
    expect(withOpen(claims, report, passageKey("r3", 0)).map(({ relationType }) => relationType)).toEqual([
      "leads",
      "called",
      "disputed",
    ]);
  });

  it.each([null, passageKey("r2", 0), passageKey("gone", 0)])("are the same array while %s is open", (open) => {
    expect(withOpen(claims, report, open)).toBe(claims);
  });
});

describe("marks of a report", () => {
  const tell = (marks: ReturnType<typeof marksOf>) =>
    marks.map(
      ({ start, end, mark }) =>
        `${mark.kind === "trigger" && mark.open ? "open " : ""}${mark.kind} ${TEXT.slice(start, end)}`,
    );
  const show = (choice: Partial<Parameters<typeof marksOf>[1]>) =>
    tell(marksOf(report, { names: true, triggers: true, claimsOnly: false, ...choice }));

  it("are names without pronouns, and the triggers of claims once each", () => {
    expect(show({})).toEqual([
      "mention US",
      "mention Ann Lee",
      "trigger called",
      "mention Bob Ray",
      "mention Ann Lee",
      "trigger denied",
    ]);
  });

  it.each([
    { choice: { names: false }, shown: ["trigger called", "trigger denied"] },
    { choice: { triggers: false, names: false }, shown: [] },
    {
      choice: { claimsOnly: true },
      shown: ["mention Ann Lee", "trigger called", "mention Bob Ray", "mention Ann Lee", "trigger denied"],
    },
  ])("follow the choice $choice", ({ choice, shown }) => {
    expect(show(choice)).toEqual(shown);
  });

  it("put the open sentence and trigger on the marker, in place of the trigger's own tint", () => {
    const [called] = claimsOf(report);
    if (!called) throw new Error("no claim");
    const triggers = marksOf(report, { names: false, triggers: true, claimsOnly: false });
    expect(tell(markOpen(triggers, called, passageKey("r2", 0)))).toEqual([
      "trigger denied",
      "sentence US President Ann Lee called Bob Ray.",
      "open trigger called",
    ]);
  });
});
