import type { Chunk, SentenceTree, Token } from "../../model/doc.ts";
import type { Clause, Parse, Phrase } from "./clause.ts";
import type { Groups } from "./groups.ts";
import { classOf, headOf, relationOf } from "./tree.ts";
import { treeGroups } from "./tree-groups.ts";

/** How far an argument may be looked for along coordinated and completing verbs. */
const FARTHEST = 4;
const CLAUSAL = /^(?:ccomp|xcomp|parataxis)/;

/** A sentence's chunks with clauses and lists as its tree has them: a second reading where the chunks alone tell nothing. Linear but for long lists. */
export function parseByTree(chunks: readonly Chunk[], tree: SentenceTree, tokens: readonly Token[]): Parse {
  const reader = new TreeReader(chunks, tree, tokens);
  const clauses = chunks.flatMap(({ verb }, at) => (verb ? [reader.clauseOf(at)] : []));
  return { chunks, groups: reader.groups, clauses, byVerb: new Map(clauses.map((clause) => [clause.verb, clause])) };
}

class TreeReader {
  readonly groups: Groups;
  readonly #chunks: readonly Chunk[];
  readonly #tree: SentenceTree;
  readonly #tokens: readonly Token[];
  readonly #chunkOf: Int32Array;
  readonly #dependents: number[][];

  constructor(chunks: readonly Chunk[], tree: SentenceTree, tokens: readonly Token[]) {
    this.#chunks = chunks;
    this.#tree = tree;
    this.#tokens = tokens;
    const { from, to } = tree.tokens;
    this.#chunkOf = new Int32Array(to - from).fill(-1);
    chunks.forEach(({ tokens: place }, at) => {
      this.#chunkOf.fill(at, Math.max(0, place.from - from), Math.max(0, Math.min(to, place.to) - from));
    });
    this.#dependents = Array.from({ length: to - from }, () => []);
    for (let token = from; token < to; token += 1) this.#dependents[headOf(tree, token) - from]?.push(token);
    this.groups = treeGroups(chunks, tree, (token) => this.#chunkAt(token));
  }

  clauseOf(at: number): Clause {
    const own = (this.#chunks[at]?.tokens.to ?? 1) - 1;
    const copula = relationOf(this.#tree, own) === "cop";
    const verb = copula ? headOf(this.#tree, own) : own;
    const relative = relationOf(this.#tree, verb) === "acl:relcl";
    const antecedent = relationOf(this.#tree, verb).startsWith("acl") ? this.#nouns(headOf(this.#tree, verb)) : [];
    const subject = this.#named(verb, /^nsubj/);
    const inherited = subject === null && !relative ? this.#subjectFrom(verb, 0) : [];
    const object = this.#named(verb, /^obj$/);
    const whose = (token: number) => (this.#isRelative(token) ? antecedent : this.#nouns(token));
    const subjects = subject === null ? (relative ? antecedent : inherited) : whose(subject);
    const objects = this.#all(verb, /^(?:iobj|obj)$/)
      .filter((token) => !this.#isRelative(token))
      .map((token) => this.#nouns(token))
      .filter((nouns) => nouns.length > 0);
    if (copula && this.#nouns(verb).length > 0) objects.push(this.#nouns(verb));
    const passive = this.#chunks[at]?.verb?.passive === true;
    const open = relative && !passive && subject !== null && !this.#isRelative(subject);
    return {
      verb: at,
      subjects,
      objects,
      phrases: this.#phrases(verb, antecedent),
      particle: this.#word(this.#named(verb, /^compound:prt$/)),
      governor: this.#governorOf(verb),
      noun: relative || antecedent.length === 0 ? null : (antecedent[0] ?? null),
      gap: open && (object === null || this.#isRelative(object)) ? antecedent : [],
      opener: this.#word(this.#named(verb, /^mark$/)) || (relative ? "which" : ""),
    };
  }

  #chunkAt(token: number): number {
    return this.#chunkOf[token - this.#tree.tokens.from] ?? -1;
  }

  #of(token: number): readonly number[] {
    return this.#dependents[token - this.#tree.tokens.from] ?? [];
  }

  #all(token: number, relation: RegExp): number[] {
    return this.#of(token).filter((other) => relation.test(relationOf(this.#tree, other)));
  }

  #named(token: number, relation: RegExp): number | null {
    return this.#all(token, relation)[0] ?? null;
  }

  #word(token: number | null): string {
    return token === null ? "" : (this.#tokens[token]?.text.toLowerCase() ?? "");
  }

  #isRelative(token: number): boolean {
    return /^W(?:P|DT)/.test(classOf(this.#tree, token).xpos) || /^(?:which|who|whom|that)$/.test(this.#word(token));
  }

  /** The list that the noun chunk around a token belongs to; nothing for other tokens. */
  #nouns(token: number): readonly number[] {
    const at = this.#chunkAt(token);
    return this.#chunks[at]?.kind === "noun" ? this.groups.membersAt(at) : [];
  }

  /** Who acts where the verb itself names nobody: in "met and called", "refused to send", "sanctioned by", "having sent". */
  #subjectFrom(verb: number, steps: number): readonly number[] {
    const [relation, head] = [relationOf(this.#tree, verb), headOf(this.#tree, verb)];
    if (head < 0 || steps > FARTHEST) return [];
    if (relation.startsWith("acl")) return this.#nouns(head);
    if (!/^(?:conj|xcomp|advcl)/.test(relation)) return [];
    const object = relation.startsWith("xcomp") ? this.#named(head, /^i?obj$/) : null;
    if (object !== null && !this.#isRelative(object)) return this.#nouns(object);
    const subject = this.#named(head, /^nsubj/);
    if (subject === null) return this.#subjectFrom(head, steps + 1);
    return this.#isRelative(subject) ? this.#nouns(headOf(this.#tree, head)) : this.#nouns(subject);
  }

  #governorOf(verb: number): number | null {
    const at = CLAUSAL.test(relationOf(this.#tree, verb)) ? this.#chunkAt(headOf(this.#tree, verb)) : -1;
    return this.#chunks[at]?.kind === "verb" ? at : null;
  }

  /** The phrases of a verb, and those that hang on its objects: "sent help to". */
  #phrases(verb: number, antecedent: readonly number[]): Phrase[] {
    const inside = this.#all(verb, /^(?:obj|iobj|nsubj:pass|xcomp)$/).filter((token) => !this.#isRelative(token));
    return [verb, ...inside]
      .flatMap((token) => this.#all(token, /^(?:obl|nmod(?!:poss))/))
      .flatMap((token): Phrase[] => {
        const preposition = this.#named(token, /^case$/);
        const at = preposition === null ? -1 : this.#chunkAt(preposition);
        const nouns = this.#isRelative(token) ? antecedent : this.#nouns(token);
        return at < 0 || preposition === null || nouns.length === 0
          ? []
          : [{ word: this.#word(preposition), at, nouns }];
      })
      .sort((a, b) => a.at - b.at);
  }
}
