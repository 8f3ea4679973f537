import type { Entity, KnownDocument, Mention, Span } from "../model/graph.ts";
import { byId } from "./check-references.ts";

/** What a graph file tells of a report: where its sentences stand, but not its text. */
export interface ReportHead {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
}

interface Excerpt extends ReportHead {
  readonly sentences: Map<string, Span>;
  readonly mentions: Map<string, Mention>;
  length: number;
}

/** Reports put together from the sentences that a graph file quotes, a line each. */
export class Excerpts {
  readonly #excerpts = new Map<string, Excerpt>();

  /** Where a sentence stands in a report; it is added where it is new. */
  quote(head: ReportHead, sentence: string): Span {
    const excerpt = this.#excerpt(head);
    const known = excerpt.sentences.get(sentence);
    if (known) return known;
    const start = excerpt.sentences.size === 0 ? 0 : excerpt.length + 1;
    const span = { start, end: start + sentence.length };
    excerpt.sentences.set(sentence, span);
    excerpt.length = span.end;
    return span;
  }

  /** Words of a report that name an entity. */
  mention(head: ReportHead, { start, end }: Span, entity: Entity, words: string): void {
    const kind = words === entity.name || entity.aliases.some(({ text }) => text === words) ? "name" : "nominal";
    this.#excerpt(head).mentions.set(`${start} ${end} ${entity.id}`, { start, end, entityId: entity.id, kind });
  }

  /** In order of id. */
  documents(): KnownDocument[] {
    return byId(
      [...this.#excerpts.values()].map(({ sentences, mentions, length: _, ...head }) => ({
        ...head,
        text: [...sentences.keys()].join("\n"),
        language: "en",
        copies: [],
        mentions: [...mentions.values()].sort((a, b) => a.start - b.start || a.end - b.end),
      })),
    );
  }

  #excerpt(head: ReportHead): Excerpt {
    let excerpt = this.#excerpts.get(head.id);
    if (!excerpt) {
      excerpt = { ...head, sentences: new Map(), mentions: new Map(), length: 0 };
      this.#excerpts.set(head.id, excerpt);
    }
    return excerpt;
  }
}

/** Where `words` stand as words of their own in a sentence that starts at `offset`; null if they do not. */
export function findWords(sentence: string, words: string, offset: number): Span | null {
  if (words === "") return null;
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    const end = at + words.length;
    const cut = /[\p{L}\p{N}]/u.test(sentence[at - 1] ?? "") || /[\p{L}\p{N}]/u.test(sentence[end] ?? "");
    if (!cut) return { start: offset + at, end: offset + end };
  }
  return null;
}
