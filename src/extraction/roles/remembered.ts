import type { DocMention, Range, Token } from "../../model/doc.ts";
import type { Actor } from "./actors.ts";
import { type Claim, type Claims, MEASURES, strongestOf } from "./claims.ts";
import { sharedWords } from "./shared-words.ts";

/** How far back a claim may stand that "the charge" means. */
const REACH = 3;
/** What media and bodies publish. */
const PUBLISHED =
  /^(?:reports?|story|stories|articles?|news|coverage|findings?|conclusions?|studies|study|survey|investigation|documentary)$/;

/** Which of the claims before may be meant. */
export interface Meant {
  readonly fits: (claim: Claim) => boolean;
  /** Whoever tells all of it, rather than the strongest. */
  readonly whole: boolean;
}

/** Whatever was claimed. */
export const ANY_CLAIM: Meant = { fits: () => true, whole: false };

/** What the same sentence claims. */
export function claimedIn(sentence: number): Meant {
  return { ...ANY_CLAIM, fits: (claim) => claim.sentence === sentence };
}

/** "denied any role": whoever accuses. */
export const ACCUSATION: Meant = { fits: ({ strength }) => strength > 2, whole: false };

/**
 * What a noun may mean: any claim, one that was published as a whole, or one that lays measures on somebody.
 * @param heads of the nouns that name what is denied
 */
export function meantBy(heads: readonly string[]): Meant {
  if (heads.some((head) => MEASURES.test(head))) return { fits: ({ imposes }) => imposes, whole: false };
  return heads.some((head) => PUBLISHED.test(head)) ? { ...ANY_CLAIM, whole: true } : ANY_CLAIM;
}

/**
 * "denied that Holm had fled": a claim about whoever denies or is named there, or one that shares words with what is denied; of what was
 * only said, no other.
 * @param about entities of whom the denial tells
 */
export function meantByContent(tokens: readonly Token[], content: Range, about: ReadonlySet<string>): Meant {
  return {
    fits: ({ words, named, strength }) =>
      strength > 1 || [...about].some((entity) => named.has(entity)) || sharedWords(tokens, words, content) > 0,
    whole: false,
  };
}

/**
 * The claim that "the charge" or "it" means: the strongest of the nearest sentence that makes one; of several as strong the last that
 * nobody else tells. "The report" is of whoever tells all of it, "the sanctions" of whoever imposed them.
 */
export function remembered(
  claims: Claims,
  mentions: readonly DocMention[],
  sentence: number,
  chunk: number,
  denier: DocMention,
  meant: Meant = ANY_CLAIM,
): Actor[] {
  for (let back = 0; back <= REACH; back += 1) {
    const there = (claims.get(sentence - back) ?? []).filter(
      (claim) =>
        (back > 0 || claim.chunk < chunk || claim.strength > 2) &&
        mentions[claim.mention]?.entity !== denier.entity &&
        meant.fits(claim),
    );
    const outer = meant.whole ? there.filter(({ within }) => !within) : [];
    const strong = strongestOf(outer.length > 0 ? outer : there);
    const found = strong.filter(({ within }) => !within).at(-1) ?? strong.at(-1);
    if (!found || (found.strength === 1 && back > 2)) continue;
    return [{ mention: found.mention, weight: found.strength === 3 ? 0.75 : found.strength === 2 ? 0.65 : 0.5 }];
  }
  return [];
}
