import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layer } from "../../src/extraction/component.ts";
import { createExtractor } from "../../src/extraction/extract.ts";
import { extractionPipeline } from "../../src/extraction/pipeline.ts";
import type { Doc } from "../../src/model/doc.ts";
import type { Span } from "../../src/model/graph.ts";
import { HOSTILE_TEXTS } from "../../src/training/hostile-texts.ts";
import { models } from "../nlp/weights.ts";

const read = extractionPipeline(models);
const LENGTH = 1500;

/** Every span of every layer lies in the text, and cuts out of it what it says it does. */
function checkSpans(text: string): void {
  const doc = read({ text, publishedAt: "2022-03-10" });
  const tokens = layer(doc, "tokens");
  const entities = new Map(layer(doc, "entities").map((entity) => [entity.localId, entity]));
  const cut = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, " ");
  expect(layer(doc, "clean")).toHaveLength(text.length);
  for (const token of tokens) expect(layer(doc, "clean").slice(token.start, token.end)).toBe(token.text);
  for (const span of spansOf(doc)) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
  }
  for (const { tokens: range, start, end } of [...layer(doc, "mentions"), ...layer(doc, "triggers")]) {
    expect(tokens[range.from]?.start).toBe(start);
    expect(tokens[range.to - 1]?.end).toBe(end);
  }
  for (const mention of layer(doc, "mentions")) {
    if (mention.entity === null || mention.kind === "pronoun") continue;
    expect(entities.get(mention.entity)?.aliases.map((alias) => alias.text)).toContain(cut(mention));
  }
  for (const { sentence, trigger, source, target } of layer(doc, "relations")) {
    expect([entities.has(source), entities.has(target)]).toEqual([true, true]);
    expect(sentence.start).toBeLessThanOrEqual(trigger.start);
    expect(trigger.end).toBeLessThanOrEqual(sentence.end);
  }
}

function spansOf(doc: Doc): Span[] {
  return [
    ...layer(doc, "sentences"),
    ...layer(doc, "mentions"),
    ...layer(doc, "mentions").flatMap(({ title }) => title ?? []),
    ...layer(doc, "dates"),
    ...layer(doc, "amounts"),
    ...layer(doc, "triggers"),
    ...layer(doc, "relations").flatMap(({ sentence, trigger, sourceSpan, targetSpan }) =>
      [sentence, trigger, sourceSpan, targetSpan].flatMap((span) => span ?? []),
    ),
  ];
}

describe("hostile text", () => {
  it.each(HOSTILE_TEXTS)("$what is read, and every span cuts what it says", ({ text }) => {
    checkSpans(text(LENGTH));
  });

  it("is any sequence of words, marks and characters", () => {
    const word = fc.constantFrom(
      ..."Norway Kenya Kyiv Ana Silva Bo Lund President Ms the of to and called sanctioned denied will not sent sanctions aid tanks $20 million Monday March 2022 he their Russian Bank Union EU @ana #Kenya U.S. , . : ( ) “ ” ‘ ’ ’s - — ?".split(
        " ",
      ),
    );
    const piece = fc.oneof(
      { weight: 5, arbitrary: word },
      { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: "binary" }) },
    );
    const gap = fc.constantFrom(" ", " ", " ", "", "\n", "\r\n", "\u2028", "\u00a0");
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, gap), { maxLength: 60 }), (parts) => checkSpans(parts.flat().join(""))),
      { numRuns: 300 },
    );
  });
});

describe("the work that models do", () => {
  it.each(HOSTILE_TEXTS)("on $what grows no faster than the text", ({ text }) => {
    let words = 0;
    const count = (sentence: readonly string[]) => {
      words += sentence.length;
      return sentence;
    };
    const extract = createExtractor({
      names: { names: (sentence) => models.names.names(count(sentence)) },
      tagger: { tags: models.tagger.tags, tag: (sentence) => models.tagger.tag(count(sentence)) },
      parser: { parse: (sentence, tags) => models.parser.parse(count(sentence), tags) },
      clusters: models.clusters,
    });
    extract({ text: text(LENGTH), publishedAt: null });
    expect(words).toBeLessThanOrEqual(3 * LENGTH);
  });
});
