import { describe, expect, it } from "vitest";
import { reportNames } from "../../../src/training/corpora/report-names.ts";
import type { GoldEntity } from "../../../src/training/gold.ts";
import { cleaningLists } from "../../../src/training/train/name-lists.ts";

const lists = cleaningLists();

function namesOf(text: string, entities: readonly GoldEntity[]): string[] {
  const gold = { doc: "a.txt", date: null, entities, relations: [], not: [] };
  const document = {
    id: "a",
    name: "a.txt",
    title: "",
    source: null,
    publishedAt: null,
    text,
    language: "en",
  };
  return reportNames({ gold, document, place: "beside" }, lists).flatMap(({ words, spans, open }) => [
    ...spans.map(({ from, to, types }) => `${words.slice(from, to).join(" ")}: ${types.join("|")}`),
    ...words.flatMap((word, i) => (open?.[i]?.includes("place") ? [`${word}: open`] : [])),
  ]);
}

const entity = (type: GoldEntity["type"], name: string, ...aliases: string[]): GoldEntity => ({
  id: name,
  name,
  type,
  aliases: [name, ...aliases],
});

describe("names of annotated reports", () => {
  it.each([
    {
      text: "in Zubrowka Mr Adeyemi spoke",
      entities: [entity("country", "Zubrowka"), entity("person", "Ike Adeyemi", "Mr Adeyemi")],
      expected: ["Zubrowka: country", "Adeyemi: person", "Mr: open"],
    },
    {
      text: "the Norwegian army and Oslo said",
      entities: [entity("country", "Norway", "Norwegian", "Oslo"), entity("organization", "Norwegian army")],
      expected: ["Norwegian: nationality", "Oslo: country|place"],
    },
    {
      text: "the summit of Bank of Lagos",
      entities: [entity("event", "summit"), entity("organization", "Bank of Lagos")],
      expected: ["Bank of Lagos: organization"],
    },
  ])("$text", ({ text, entities, expected }) => {
    expect(namesOf(text, entities)).toEqual(expected);
  });
});
