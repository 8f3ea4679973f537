import type { IsoDate, PartialDate } from "./dates.ts";
import type { ExtractedEntity, ExtractedRelation } from "./extraction.ts";
import type { Amount, MentionKind, Span } from "./graph.ts";
import type { EntityType, RelationType, Status } from "./schema.ts";

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

/** What a name can name. A country’s people and adjective ("Ukrainian", "Syrians") are a nationality, not the country. */
export type NameType = "person" | "organization" | "country" | "place" | "nationality" | "event";

/** A name that the trained name tagger found: what `mentions` decides by. */
export interface TaggedName {
  /** Without titles ("President") and "the". */
  readonly tokens: Range;
  readonly sentence: number;
  readonly type: NameType;
  /** How probable it is that exactly these tokens are a name of this type, from 0 to 1; calibrated. */
  readonly confidence: number;
}

/** A token's part of speech. */
export interface WordClass {
  /** Universal: `NOUN`, `VERB`, `AUX`, `PROPN`, `ADP` … */
  readonly upos: string;
  /** Penn tag, which tells forms apart: `VBD`, `VBN`, `VBG`, `MD`, `NNS` … */
  readonly xpos: string;
}

/**
 * What belongs to what in one sentence, by the trained parser. The arrays have one entry for each token of `tokens`, in order: token
 * `at` of the document is entry `at - tokens.from`. `src/extraction/syntax/tree.ts` reads it by token.
 */
export interface SentenceTree {
  /** Tokens of the sentence that were parsed: all but those after the first 500. */
  readonly tokens: Range;
  readonly classes: readonly WordClass[];
  /** Index in the document of the token that each token depends on; -1 for the one root. No arcs cross but those of times. */
  readonly heads: Int32Array;
  /**
   * Universal relation of each token to its head: `nsubj`, `nsubj:pass`, `obj`, `obl`, `conj`, `root` … Names, dates and amounts of
   * several tokens were parsed as one: one token stands for all ("Bank" of "Bank of England", the last of "Ana Silva", the sign of "$20
   * million") and the others hang from it as `flat`. Times that stand by themselves ("last week", "on 3 March") were left out, and hang
   * from the verb before them as `obl:tmod`.
   */
  readonly relations: readonly string[];
}

/** The sentences' trees, each made when it is first asked for: parsing is dear, and few sentences tell something. */
export interface SentenceTrees {
  /** The tree of a sentence, by its index in `sentences`; null for one without tokens. */
  of(sentence: number): SentenceTree | null;
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
  readonly relationType: RelationType;
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
  /** In order, without overlap. */
  readonly taggedNames: readonly TaggedName[];
  readonly mentions: readonly DocMention[];
  readonly entities: readonly ExtractedEntity[];
  readonly dates: readonly DocDate[];
  readonly amounts: readonly DocAmount[];
  readonly trees: SentenceTrees;
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
