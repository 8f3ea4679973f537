/**
 * Where in a sentence an end of a relation stands. Of a verb: `subject` (who acts, also the "by" of a passive), `object` (who is acted
 * on), `recipient` ("gave Ukraine tanks"). Of a noun: `owner` ("Kyiv’s", "US" before it), `of`. `claimant`: whose claim the object is.
 * `speaker`: whoever says the sentence; `subject-after`: who acts in the clause after a noun; `subject-body`: who acts and is no person;
 * `subject-owner`: whose what acts is, "Norlandic doctors"; `to-include`: "widened … to include"; of a compound `hyphen`: what stands before
 * its hyphen, `head`: whom the whole names, `described`: whom it explains; `object-owner`: whose what is acted on is; of what the frame's
 * `means` ask, `list-owner`: whose it is, `phrase-by`: by whom or from whom it is; `bearer`: who is said to be under what a noun names;
 * `object-of-subject`: who is acted on by what a noun names. Any other word is a preposition.
 */
export type Slot = string;

/** How a noun's ends are read when it hangs on a verb: "imposed sanctions on", "hit … with sanctions". */
export interface Support {
  /** None where any verb will do. */
  readonly verbs?: ReadonlySet<string>;
  /** Particle that must follow: "put off". */
  readonly particle?: string;
  /** Preposition by which the noun hangs on the verb; without it the noun is its object. */
  readonly by?: ReadonlySet<string>;
  readonly source: readonly Slot[];
  readonly target: readonly Slot[];
}

/** What words, or what lines of a list, tell a relation, and where its ends stand. Of `source` and `target` the first slot that is filled counts. */
export interface Frame {
  readonly id: string;
  readonly on: "verb" | "noun" | "item";
  /** Base forms of verbs, or head nouns. */
  readonly words: ReadonlySet<string>;
  readonly source: readonly Slot[];
  readonly target: readonly Slot[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Of verbs: one of these must, none of those may follow right after. */
  readonly particles?: ReadonlySet<string>;
  readonly notParticles?: ReadonlySet<string>;
  /** Of verbs: the object, or what stands in its place, must name one of these. */
  readonly theme?: Theme;
  /** Of verbs: only in the passive. */
  readonly passive?: boolean;
  /** Of verbs: only where they are denied, "does not accept". */
  readonly negated?: boolean;
  /** A phrase that must be there: "spoke by | phone", "talks by | video". */
  readonly means?: { readonly by: ReadonlySet<string>; readonly nouns: ReadonlySet<string> };
  /** Of verbs: what the object is said to be must not follow: "called him a liar". */
  readonly bareObject?: boolean;
  /** Of verbs: it is one only where the object is called one of these: "called the report false". */
  readonly calls?: ReadonlySet<string>;
  /** Of nouns: words of which one must stand before the head. */
  readonly modifiers?: ReadonlySet<string>;
  /** Of nouns: words of which none may stand before the head. */
  readonly notModifiers?: ReadonlySet<string>;
  /** Of participles in a compound: "Norland-funded". */
  readonly compound?: boolean;
  /** Of nouns: nothing else is stated: "“Nonsense,” she said". */
  readonly alone?: boolean;
  /** Of nouns: verbs that they hang on. */
  readonly support?: readonly Support[];
  /** Every named party with every other: the relation has no direction. */
  readonly mutual?: boolean;
  /** Of mutual verbs: those who act may be all who are named, "Biden and Xi met". */
  readonly together?: boolean;
}

/** What is given: "weapons", "$20 million". */
export interface Theme {
  readonly nouns: ReadonlySet<string>;
  /** A sum of money will do. */
  readonly money: boolean;
  readonly prepositions: readonly Slot[];
}

/** The words of a list. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
