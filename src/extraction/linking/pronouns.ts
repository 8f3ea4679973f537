import type { DocMention, Range } from "../../model/doc.ts";
import { pronounGender } from "../mentions/pronouns.ts";
import type { Draft } from "./draft.ts";
import { type Report, surface } from "./surface.ts";

interface Spoken {
  readonly sentence: number;
  readonly people: Draft[];
  /** Those of them that a verb or a preposition stands before: whom something is done to or said of. */
  readonly objects: Draft[];
  readonly mentions: { readonly draft: Draft; readonly tokens: Range }[];
  readonly things: Draft[];
}

const SAYS =
  /^(?:said|says|added|adds|insisted|insists|claimed|claims|argued|argues|admitted|admits|wrote|explained|replied|stressed|noted)$/;
const OF_OTHERS =
  /^(?:dismissed|dismisses|rejected|rejects|denied|denies|disputed|disputes|refuted|refutes|contested|contests|rebuffed|contradicted|condemned|criticised|criticized|mocked|ridiculed|praised|accepted|declined|challenged)$/;
/** What follows "her" where it owns nothing. */
const ENDS_OBJECT =
  /^(?:that|again|on|in|at|with|by|to|for|from|of|as|after|before|when|while|and|but|or|about|over|because|twice|later|yesterday|today|too|he|she|it|they|we|the|a|an|not|who|how|why|what|if|so|this|last)$/;
/** How many tokens a clause has from its doer to the pronoun. */
const CLAUSE = 5;

/** How many sentences back a pronoun looks. */
const REACH = 3;

/** Resolves pronouns by what the sentence and those before it speak of first. */
export class Pronouns {
  readonly #report: Report;
  #sentences: Spoken[] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  /** Tells that the mention means the draft; in reading order. */
  note(mention: DocMention, draft: Draft): void {
    const spoken = this.#at(mention.sentence);
    spoken.mentions.push({ draft, tokens: mention.tokens });
    if (draft.entityType === "person") {
      addOnce(spoken.people, draft);
      if (this.#isObject(mention)) addOnce(spoken.objects, draft);
    } else if (draft.entityType !== "event" && !this.#isModifier(mention)) addOnce(spoken.things, draft);
  }

  resolve(mention: DocMention): Draft | null {
    const gender = pronounGender(surface(this.#report, mention).toLowerCase());
    if (!gender || this.#isEmpty(mention)) return null;
    this.#at(mention.sentence);
    for (let i = this.#sentences.length - 1; i >= 0; i--) {
      const spoken = this.#sentences[i];
      if (!spoken || mention.sentence - spoken.sentence > (gender === "thing" ? 1 : REACH)) break;
      if (gender === "thing") {
        const [first] = spoken.things;
        if (first) return first;
        continue;
      }
      const found = this.#person(mention, spoken, gender);
      if (found) {
        found.gender ??= gender;
        return found;
      }
    }
    return null;
  }

  /** The person of a sentence that a pronoun of that gender means. */
  #person(mention: DocMention, spoken: Spoken, gender: "male" | "female"): Draft | undefined {
    const fits = (person: Draft) => person.gender === null || person.gender === gender;
    const isHere = spoken.sentence === mention.sentence;
    const speaker = isHere ? this.#speakerBefore(mention, spoken) : undefined;
    if (speaker && fits(speaker)) return speaker;
    if (isHere ? this.#isOfOther(mention) : this.#isDoneTo(mention)) {
      const object = spoken.objects.findLast(fits);
      if (object) return object;
    }
    if (!isHere || !this.#isDoneTo(mention)) return spoken.people.find(fits);
    const doer = this.#doerBefore(mention, spoken);
    return spoken.people.find((person) => person !== doer && fits(person));
  }

  /** "Lund said he", "Lund added that she": who says what the pronoun begins. */
  #speakerBefore({ tokens: { from } }: DocMention, { mentions }: Spoken): Draft | undefined {
    const verb = this.#word(from - 1) === "that" ? from - 2 : from - 1;
    if (!SAYS.test(this.#word(verb))) return undefined;
    return mentions.findLast(({ draft, tokens }) => draft.entityType === "person" && tokens.to === verb)?.draft;
  }

  /** Who does what is done to the pronoun: the name directly before the verb, which no clause parts from it. */
  #doerBefore({ tokens: { from } }: DocMention, { mentions }: Spoken): Draft | undefined {
    const last = mentions.at(-1);
    if (!last || from - last.tokens.to > CLAUSE) return undefined;
    for (let i = last.tokens.to; i < from; i++)
      if (/^(?:that|who|which|when|while|because|after|before|,|:|;|and|but)$/.test(this.#word(i))) return undefined;
    return last.draft;
  }

  /** "sanctioned him", "called her on Friday": the pronoun is what a verb or preposition is about, and owns nothing. */
  #isDoneTo({ tokens: { from, to } }: DocMention): boolean {
    const pronoun = this.#word(from);
    if (pronoun === "him") return true;
    const next = this.#report.tokens[to];
    return pronoun === "her" && (next?.kind !== "word" || ENDS_OBJECT.test(next.text));
  }

  /** "rejected his claim": what one contests or takes up is another’s. */
  #isOfOther({ tokens: { from } }: DocMention): boolean {
    return /^(?:his|her)$/.test(this.#word(from)) && OF_OTHERS.test(this.#word(from - 1));
  }

  /** "called Name", "to the minister Name": after a verb or preposition with nothing but titles between. */
  #isObject({ tokens, title }: DocMention): boolean {
    let before = tokens.from - 1;
    if (title) while (before > 0 && (this.#report.tokens[before]?.start ?? -1) >= title.start) before--;
    if (this.#word(before) === "the") before--;
    return /^(?:to|with|on|against|for|about|of|and)$|^(?!(?:said|says|added|asked|told)$)\p{Ll}{2,}(?:ed|s)$|^(?:rang|told|met|gave)$/u.test(
      this.#word(before),
    );
  }

  #word(i: number): string {
    return this.#report.tokens[i]?.text.toLowerCase() ?? "";
  }

  /** "It is certain that": it stands for nothing. */
  #isEmpty({ tokens: { from, to } }: DocMention): boolean {
    if (this.#report.tokens[from]?.text.toLowerCase() !== "it") return false;
    const verb = this.#report.tokens[to]?.text ?? "";
    if (!/^(?:is|was|['’]s|remains|remained|seems|seemed|appears|appeared|became|emerged|takes|took)$/.test(verb))
      return false;
    return !/(?:ing|ed|n)$/.test(this.#report.tokens[to + 1]?.text ?? "");
  }

  #at(sentence: number): Spoken {
    const last = this.#sentences.at(-1);
    if (last?.sentence === sentence) return last;
    const spoken: Spoken = { sentence, people: [], objects: [], mentions: [], things: [] };
    this.#sentences.push(spoken);
    if (this.#sentences.length > REACH + 2) this.#sentences.shift();
    return spoken;
  }

  /** "US officials", "Russia’s attack": not itself what is spoken of. */
  #isModifier({ tokens: { to } }: DocMention): boolean {
    const next = this.#report.tokens[to];
    return next?.kind === "word" && /^['’]s$|^\p{Lu}/u.test(next.text);
  }
}

function addOnce(list: Draft[], draft: Draft): void {
  if (!list.includes(draft)) list.push(draft);
}
