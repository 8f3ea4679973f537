import { amounts } from "../../src/extraction/amounts/amounts.ts";
import { attribution } from "../../src/extraction/attribution/attribution.ts";
import { cleanText } from "../../src/extraction/clean.ts";
import { dates } from "../../src/extraction/dates/dates.ts";
import { discourse } from "../../src/extraction/discourse/discourse.ts";
import { relations } from "../../src/extraction/relations/relations.ts";
import { roles } from "../../src/extraction/roles/roles.ts";
import { status } from "../../src/extraction/status/status.ts";
import { chunks } from "../../src/extraction/syntax/chunks.ts";
import { trees } from "../../src/extraction/syntax/trees.ts";
import { triggers } from "../../src/extraction/triggers/triggers.ts";
import type { IsoDate } from "../../src/model/dates.ts";
import { formatPartialDate } from "../../src/model/dates.ts";
import type { Doc, DocMention } from "../../src/model/doc.ts";
import type { ExtractedEntity, ExtractedRelation } from "../../src/model/extraction.ts";
import { RelationSchema } from "../../src/model/relation-schema.ts";
import type { EntityType } from "../../src/model/schema.ts";
import { splitSentences } from "../../src/nlp/sentences.ts";
import { tokenize } from "../../src/nlp/tokens.ts";
import { models } from "../nlp/weights.ts";

const MARK = /\[([^\]]+)\]([pcon])(?:=(\w+))?/g;
const TYPES: Readonly<Record<string, EntityType>> = { p: "person", c: "country", o: "organization", n: "event" };

/**
 * A `Doc` whose mentions are marked in the text: `[Joe Biden]p`, p person, c country, o organization, n event;
 * `[the president]p=Biden` or `[he]p=Biden` is another mention of the entity that has that word for its last.
 */
export function markedDoc(marked: string, publishedAt: IsoDate | null = null): Doc {
  let text = "";
  let from = 0;
  const found: { start: number; end: number; type: EntityType; entity: string; kind: DocMention["kind"] }[] = [];
  for (const match of marked.matchAll(MARK)) {
    const [whole, words = "", letter = "", entity] = match;
    text += marked.slice(from, match.index);
    from = match.index + whole.length;
    const kind =
      entity === undefined
        ? "name"
        : /^(?:he|she|it|they|his|her|its|their|him|I|my)$/i.test(words)
          ? "pronoun"
          : "nominal";
    found.push({
      start: text.length,
      end: text.length + words.length,
      type: TYPES[letter] ?? "person",
      entity: entity ?? lastWord(words),
      kind,
    });
    text += words;
  }
  text += marked.slice(from);
  const clean = cleanText(text);
  const tokens = tokenize(clean);
  const sentences = splitSentences(clean, tokens);
  const mentions = found.map(({ start, end, type, entity, kind }): DocMention => {
    const inside = tokens.flatMap((token, at) => (token.start >= start && token.end <= end ? [at] : []));
    return {
      start,
      end,
      tokens: { from: inside[0] ?? 0, to: (inside.at(-1) ?? 0) + 1 },
      sentence: sentences.findIndex((sentence) => sentence.start <= start && end <= sentence.end),
      kind,
      entityType: type,
      entity,
    };
  });
  const entities = new Map<string, ExtractedEntity>();
  for (const { entity, type } of found)
    entities.set(
      entity,
      entities.get(entity) ?? { localId: entity, entityType: type, name: entity, knownId: null, aliases: [] },
    );
  const read = { text, publishedAt, clean, tokens, sentences, taggedNames: [] };
  return { ...read, mentions, entities: [...entities.values()] };
}

/** The relations that the stages after linking find in a marked text. */
export function relationsIn(marked: string, publishedAt: IsoDate | null = null): readonly ExtractedRelation[] {
  const stages = [
    dates,
    amounts,
    trees(models),
    chunks,
    triggers,
    roles,
    status,
    discourse,
    attribution,
    relations(RelationSchema.builtIn),
  ];
  return stages.reduce((doc, { run }) => run(doc), markedDoc(marked, publishedAt)).relations ?? [];
}

/** "Biden called Zelensky", with "planned" or "denied" behind where it is not asserted; sorted. */
export function told(marked: string, publishedAt: IsoDate | null = null): string[] {
  return relationsIn(marked, publishedAt)
    .map(
      ({ source, relationType, target, status: how }) =>
        `${source} ${relationType} ${target}${how === "asserted" ? "" : ` ${how}`}`,
    )
    .sort();
}

/** Dates of what a marked text tells. */
export function datesTold(marked: string, publishedAt: IsoDate | null): (string | null)[] {
  return relationsIn(marked, publishedAt).map(({ date }) => (date ? formatPartialDate(date) : null));
}

function lastWord(words: string): string {
  return words.split(/\s+/).at(-1) ?? words;
}
