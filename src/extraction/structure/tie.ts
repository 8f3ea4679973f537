import type { PartialDate } from "../../model/dates.ts";
import type { Doc, DocMention, Range, Sentence, Token } from "../../model/doc.ts";
import type { ExtractedEntity } from "../../model/extraction.ts";
import type { Span } from "../../model/graph.ts";
import type { Status } from "../../model/schema.ts";
import { layer } from "../component.ts";

/** A relation that titles and names show, before it becomes an `ExtractedRelation`. */
export interface Tie {
  readonly relationType: "leads" | "part_of" | "took_part_in";
  readonly source: string;
  readonly target: string;
  readonly sentence: number;
  /** The words that show it. */
  readonly trigger: Range;
  readonly sourceSpan: Span | null;
  readonly targetSpan: Span | null;
  readonly confidence: number;
  /** Asserted where it is left out. */
  readonly status?: Status;
  /** When it happened, where known. */
  readonly date?: PartialDate | null;
}

/** A mention that is resolved. */
export interface Linked extends DocMention {
  readonly entity: string;
}

/** A report with its resolved mentions, as structure is read from it. */
export interface Told {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** In reading order; of nested ones the longer first. */
  readonly mentions: readonly Linked[];
  readonly entities: ReadonlyMap<string, ExtractedEntity>;
  /** The state or body that ends at the token, exclusive. */
  readonly ownerEndingAt: (at: number) => Linked | undefined;
  /** The state or body that begins at the token. */
  readonly ownerStartingAt: (at: number) => Linked | undefined;
}

export function told(doc: Doc): Told {
  const mentions = layer(doc, "mentions").filter((mention): mention is Linked => mention.entity !== null);
  const owners = mentions.filter(
    ({ kind, entityType }) => kind === "name" && (entityType === "country" || entityType === "organization"),
  );
  const ends = new Map(owners.map((mention) => [mention.tokens.to, mention]));
  const starts = new Map(owners.toReversed().map((mention) => [mention.tokens.from, mention]));
  return {
    tokens: layer(doc, "tokens"),
    sentences: layer(doc, "sentences"),
    mentions,
    entities: new Map(layer(doc, "entities").map((entity) => [entity.localId, entity])),
    ownerEndingAt: (at) => ends.get(at),
    ownerStartingAt: (at) => starts.get(at),
  };
}

/** Where the mention stands. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** What stands in each sentence, in the order given. */
export function bySentence<T extends { readonly sentence: number }>(all: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const each of all) {
    const group = groups.get(each.sentence);
    if (group) group.push(each);
    else groups.set(each.sentence, [each]);
  }
  return groups;
}
