import { describe, expect, it } from "vitest";
import { MemoryStore } from "../../../src/store/memory.ts";
import { choicesFor, isQuery, offerOf, questionIn } from "../../../src/ui/panels/search/question-in.ts";
import { knowledgeOf } from "../../knowledge/notation.ts";

const store = new MemoryStore(
  knowledgeOf("Ann Lee called Bo Lund; country:Norway aided country:Chad; country:Norway sanctioned country:Peru"),
);

describe("what is typed into the search", () => {
  it.each([
    { text: "who sanctioned peru", offer: "Who sanctioned Peru, and who ruled it out?" },
    { text: "Who has sanctioned Peru?", offer: "Who sanctioned Peru, and who ruled it out?" },
    { text: "who ruled out sanctions on peru", offer: "Who sanctioned Peru, and who ruled it out?" },
    { text: "who called  lund ?", offer: "Who called Bo Lund?" },
    { text: "whom did Ann Lee call", offer: "Who called Ann Lee?" },
    { text: "how are lee and lund connected", offer: "How are Ann Lee and Bo Lund connected?" },
    { text: "how is Norway related to Chad", offer: "How are Norway and Chad connected?" },
    { text: "what links norway to chad", offer: "How are Norway and Chad connected?" },
    { text: "who stands between norway and chad", offer: "Who stands between Norway and Chad?" },
    { text: "what has norway given chad", offer: "What has Norway given Chad?" },
    { text: "what did norway give", offer: "What has Norway given anyone?" },
    { text: "who helped chad", offer: "What has anyone given Chad?" },
    { text: "who disputes what about norway", offer: "Who disputes what about Norway?" },
    { text: "what is new since 2022-02-01", offer: "What is new since 1 Feb 2022?" },
    { text: "who sanctioned whom", offer: "Who sanctioned whom, and who ruled it out?" },
    { text: "who called Atlantis", offer: "Who called whom?" }, // nobody is called so
    { text: "who sanctioned ann lee", offer: "Who sanctioned Ann Lee, and who ruled it out?" },
    { text: "norway", offer: null },
    { text: "the guess who band", offer: null },
    { text: "who", offer: null },
    { text: "", offer: null },
  ])("“$text” asks: $offer", async ({ text, offer }) => {
    const typed = questionIn(text);
    const choices = typed ? await choicesFor(typed, (name, options) => store.search(name, options)) : {};
    expect(typed && offerOf(typed.template, choices)).toBe(offer);
  });

  it.each([
    { text: "MATCH (a)-[r]->(b) RETURN a", query: true },
    { text: "match p = (a)--(b) return p", query: true },
    { text: "optional match (a) return a", query: true },
    { text: "UNWIND [1, 2] AS x RETURN x", query: true },
    { text: "match", query: false },
    { text: "Match of the day", query: false },
    { text: "return to Kyiv", query: false },
    { text: "with Norway", query: false },
  ])("“$text” is a query: $query", ({ text, query }) => {
    expect(isQuery(text)).toBe(query);
  });
});
