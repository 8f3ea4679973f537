import type { IsoDate, PartialDate } from "./dates.ts";
import type { ExtractedEntity, ExtractedRelation } from "./extraction.ts";
import type { Amount, MentionKind, Span } from "./graph.ts";
import type { ClaimType, EntityType, Status } from "./schema.ts";

/** Index range [from, to) into another layer of the same `Doc`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Token extends Span {
  readonly text: string;
  readonly kind: "word" | "number" | "punctuation" | "handle" | "hashtag" | "url" | "symbol";
}

export interface Sentence extends Span {
  /** Tokens of this sentence. */
  readonly tokens: Range;
  /** `heading`, `bullet` and `credit` are read otherwise than running text. */
  readonly kind: "text" | "heading" | "bullet" | "tweet" | "credit";
}

/** A name, description or pronoun before and after it is resolved. */
export interface DocMention extends Span {
  readonly tokens: Range;
  readonly sentence: number;
  readonly kind: MentionKind;
  readonly entityType: EntityType;
  /** `ExtractedEntity.localId`, once the linking stage has run; null when it stays unresolved. */
  readonly entity: string | null;
  /** Government meant rather than place, people or adjective: "Washington said". */
  readonly acts?: boolean;
  /** Title in front of the name: "US President". */
  readonly title?: Span;
}

export interface DocDate extends Span {
  readonly sentence: number;
  readonly date: PartialDate;
}

export interface DocAmount extends Span {
  readonly sentence: number;
  readonly amount: Amount;
}

/** A mention inside a noun phrase: `head` is what the phrase names, the others say whose or which ("Kyiv’s", "US officials"). */
export interface PhraseMention {
  readonly mention: number;
  readonly part: "head" | "possessor" | "modifier";
  /** How many "of" stand before it in its phrase. */
  readonly depth: number;
}

export interface VerbGroup {
  /** Base form of its last verb. */
  readonly lemma: string;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  /** "has", "had": told as completed. */
  readonly perfect: boolean;
  readonly progressive: boolean;
}

/** A piece of a sentence that no grammar cuts further: the shallow parse that roles are read from. */
export interface Chunk {
  readonly kind:
    | "noun"
    | "verb"
    | "preposition"
    | "coordinator"
    | "subordinator"
    | "relative"
    | "comma"
    | "adverb"
    | "break";
  readonly tokens: Range;
  /** Lower-case word for prepositions, coordinators, subordinators, adverbs and breaks. */
  readonly word: string;
  /** Of noun phrases: lower-case head nouns at each depth of "of"; empty where a mention is the head. */
  readonly heads: readonly string[];
  readonly mentions: readonly PhraseMention[];
  /** Says when: "on Tuesday", "last week". */
  readonly time: boolean;
  readonly verb: VerbGroup | null;
}

/** Words that may tell a claim: "sanctioned", "phone call", "sanctions against". */
export interface Trigger extends Span {
  readonly tokens: Range;
  readonly sentence: number;
  readonly relationType: ClaimType;
  /** Id of the frame that found it. */
  readonly frame: string;
}

/** A trigger with its ends, before status, date and attribution are added. */
export interface RoleAssignment {
  readonly trigger: number;
  /** Indexes into `mentions`. */
  readonly source: number;
  readonly target: number;
  readonly confidence: number;
}

/** What the stages assign, in turn; a stage reads only layers that it requires. */
export interface Layers {
  /** Text of the same length as `text`, with what is no prose (addresses, credits) blanked out. */
  readonly clean: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly DocMention[];
  readonly entities: readonly ExtractedEntity[];
  readonly dates: readonly DocDate[];
  readonly amounts: readonly DocAmount[];
  /** One list for each sentence, in order. */
  readonly chunks: readonly (readonly Chunk[])[];
  readonly triggers: readonly Trigger[];
  readonly roles: readonly RoleAssignment[];
  /** One for each of `roles`. */
  readonly statuses: readonly Status[];
  /** One for each of `roles`: name of whoever says so. */
  readonly attributions: readonly (string | null)[];
  readonly relations: readonly ExtractedRelation[];
}

export type Layer = keyof Layers;

/** A document on its way through extraction: the text, and the layers assigned so far. */
export interface Doc extends Partial<Layers> {
  readonly text: string;
  readonly publishedAt: IsoDate | null;
}
