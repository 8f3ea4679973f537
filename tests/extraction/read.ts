import { clean } from "../../src/extraction/clean.ts";
import { pipeline } from "../../src/extraction/component.ts";
import { linking } from "../../src/extraction/linking/linking.ts";
import { mentions } from "../../src/extraction/mentions/mentions.ts";
import { sentences } from "../../src/extraction/sentences.ts";
import { taggedNames } from "../../src/extraction/tagged-names.ts";
import { tokens } from "../../src/extraction/tokens.ts";
import type { IsoDate } from "../../src/model/dates.ts";
import type { Doc, DocMention } from "../../src/model/doc.ts";
import type { MentionKind } from "../../src/model/graph.ts";
import { models } from "../nlp/weights.ts";

const run = pipeline(clean, tokens, sentences, taggedNames(models.names), mentions, linking);

/** A text with its mentions and entities. */
export function readEntities(text: string, publishedAt: IsoDate | null = null): Doc {
  return run({ text, publishedAt });
}

/** "Joe Biden:person", in reading order; nested names too. */
export function mentionsIn(text: string, kind: MentionKind = "name"): string[] {
  const doc = readEntities(text);
  return (doc.mentions ?? [])
    .filter((mention) => mention.kind === kind)
    .map((mention) => `${cut(text, mention)}:${mention.entityType}`);
}

/** "the Ukrainian president = Volodymyr Zelensky" for the descriptions and pronouns, as far as they are resolved. */
export function resolvedIn(text: string, publishedAt: IsoDate | null, kind: MentionKind): string[] {
  const doc = readEntities(text, publishedAt);
  const names = new Map((doc.entities ?? []).map(({ localId, name }) => [localId, name]));
  return (doc.mentions ?? [])
    .filter((mention) => mention.kind === kind && mention.entity !== null)
    .map((mention) => `${cut(text, mention)} = ${names.get(mention.entity ?? "")}`);
}

/** "Name: form, form" for each entity, in order. */
export function entitiesIn(text: string, publishedAt: IsoDate | null = null): string[] {
  return (readEntities(text, publishedAt).entities ?? []).map(
    ({ name, aliases }) => `${name}: ${aliases.map((alias) => alias.text).join(", ")}`,
  );
}

function cut(text: string, { start, end }: DocMention): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}
