import type { IsoDate } from "../model/dates.ts";

/** Words that one shingle holds. */
const SHINGLE = 5;
/** Share of a report's shingles that an earlier one must hold for it to count as its copy. */
export const COPY_SHARE = 0.8;
/** Hashes kept of one report: up to this many shingles the share is exact, beyond it is estimated. */
const MAX_HASHES = 1024;
/** One shingle in so many leads to the reports that hold it. */
const LOOKUP_EVERY = 8;
/** The least shingles of a report always lead to it, so that short ones are found. */
const LOOKUP_LEAST = 8;
/** Shingles that more reports hold than this (legal notices, invitations to subscribe) lead to the first ones only. */
const MAX_REPORTS = 64;

/** Reports that are compared in full: those that most shingles lead to. */
const MAX_CANDIDATES = 16;

/** A sample of the hashed word 5-grams of one text. */
export interface Shingles {
  /** Ascending, all below `limit`. */
  readonly hashes: Uint32Array;
  /** Every hash of the text below this is in `hashes`. */
  readonly limit: number;
}

/**
 * Hashes the word 5-grams of a text: letters and digits only, in lower case. A text of fewer words is one shingle, one without words none. Of a long
 * text the least hashes are kept (distinct sampling, Gibbons 2001), so its memory is bounded. Linear time.
 */
export function shinglesOf(text: string): Shingles {
  const words: number[] = [];
  for (const [word] of text.normalize("NFKC").toLowerCase().matchAll(WORD)) words.push(hashWord(word));
  const all = new Set<number>();
  const last = words.length === 0 ? -1 : Math.max(0, words.length - SHINGLE);
  for (let i = 0; i <= last; i++) {
    let hash = 0;
    for (let k = i; k < i + SHINGLE && k < words.length; k++)
      hash = Math.imul(rotate(hash) ^ (words[k] ?? 0), 0x9e3779b1);
    all.add(finish(hash));
  }
  const hashes = Uint32Array.from(all).sort();
  const limit = hashes[MAX_HASHES] ?? 2 ** 32;
  return { hashes: hashes.slice(0, MAX_HASHES), limit };
}

/** Share of the shingles of `a` that `b` holds too, 0 to 1. */
export function shareIn(a: Shingles, b: Shingles): number {
  const limit = Math.min(a.limit, b.limit);
  let of = 0;
  let shared = 0;
  for (let i = 0, k = 0; i < a.hashes.length; i++) {
    const hash = a.hashes[i] ?? limit;
    if (hash >= limit) break;
    of++;
    while ((b.hashes[k] ?? limit) < hash) k++;
    if (b.hashes[k] === hash) shared++;
  }
  return of === 0 ? 0 : shared / of;
}

/** What is known of a report beside its shingles. */
export interface ReportHead {
  readonly id: string;
  readonly publishedAt: IsoDate | null;
}

/** A report that counts as another one's copy. */
export interface CopyOf {
  readonly id: string;
  readonly of: string;
}

interface Known {
  readonly head: ReportHead;
  readonly shingles: Shingles;
  /** The report of which this one is the likest copy, and how much of it stands there. */
  parent: Parent | null;
  /** Reports whose parent this one is. */
  readonly children: Set<number>;
}

interface Parent {
  readonly at: number;
  readonly share: number;
}

/**
 * Finds reports that say again what another one says: 80 % of their word 5-grams stand in it. Of two that hold each other the
 * earlier published is the original, then the longer, then the first in order of id; a report that adds more than a fifth is no
 * copy, even if it quotes the other whole, and the other is then a copy of it. So which come to be copies does not depend on the
 * order in which reports arrive, unless a text has very many reprints. Memory for one report is bounded, whatever its length.
 */
export class NearDuplicates {
  readonly #known: Known[] = [];
  readonly #lookup = new Map<number, number[]>();

  /**
   * Notes a report. Returns what it changes, in order: reports that count as copies now, or of another original than before;
   * `of` is always an original. The report itself comes first if it is a copy.
   */
  add(head: ReportHead, shingles: Shingles): CopyOf[] {
    const at = this.#known.length;
    const report: Known = { head, shingles, parent: null, children: new Set() };
    const candidates = this.#candidates(shingles);
    this.#known.push(report);
    this.#index(at, shingles);

    let parent: Parent | null = null;
    const copies: { readonly at: number; readonly share: number }[] = [];
    for (const candidate of candidates) {
      const other = this.#at(candidate);
      const share = shareIn(shingles, other.shingles);
      const back = shareIn(other.shingles, shingles);
      const isCopy = share >= COPY_SHARE && (back < COPY_SHARE || precedes(other, report));
      if (isCopy) {
        if (this.#isBetter(candidate, share, parent)) parent = { at: candidate, share };
      } else if (back >= COPY_SHARE) copies.push({ at: candidate, share: back });
    }
    const changed: number[] = [];
    if (parent) {
      this.#attach(at, parent);
      changed.push(at);
    }
    for (const { at: child, share } of copies) {
      if (!this.#isBetter(at, share, this.#at(child).parent) || this.#leads(at, child)) continue;
      const root = this.#rootOf(child);
      this.#attach(child, { at, share });
      if (root === child) changed.push(child);
      else if (root !== this.#rootOf(at)) changed.push(...this.#below(child));
    }
    return changed.map((each) => ({ id: this.#at(each).head.id, of: this.#at(this.#rootOf(each)).head.id }));
  }

  /** Those that most shingles lead to. */
  #candidates(shingles: Shingles): number[] {
    const hits = new Map<number, number>();
    for (const hash of shingles.hashes)
      for (const at of this.#lookup.get(hash) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1);
    return [...hits]
      .sort(([a, hitsA], [b, hitsB]) => hitsB - hitsA || a - b)
      .slice(0, MAX_CANDIDATES)
      .map(([at]) => at);
  }

  #index(at: number, { hashes }: Shingles): void {
    hashes.forEach((hash, rank) => {
      if (rank >= LOOKUP_LEAST && hash >= 2 ** 32 / LOOKUP_EVERY) return;
      const reports = this.#lookup.get(hash);
      if (!reports) this.#lookup.set(hash, [at]);
      else if (reports.length < MAX_REPORTS) reports.push(at);
    });
  }

  /** Whether a report is a likelier parent than the one so far: it holds more, or as much and comes first. */
  #isBetter(at: number, share: number, parent: Parent | null): boolean {
    if (!parent || share !== parent.share) return !parent || share > parent.share;
    return precedes(this.#at(at), this.#at(parent.at));
  }

  #attach(child: number, parent: Parent): void {
    const report = this.#at(child);
    if (report.parent) this.#at(report.parent.at).children.delete(child);
    report.parent = parent;
    this.#at(parent.at).children.add(child);
  }

  /** Whether `ancestor` is reached from `at`: three reports may hold each other in a ring, which is left open. */
  #leads(at: number, ancestor: number): boolean {
    for (let next: number | undefined = at; next !== undefined; next = this.#at(next).parent?.at)
      if (next === ancestor) return true;
    return false;
  }

  #rootOf(at: number): number {
    let root = at;
    for (let parent = this.#at(root).parent; parent; parent = this.#at(root).parent) root = parent.at;
    return root;
  }

  /** A report and all that count as its copies. */
  #below(at: number): number[] {
    const all = [at];
    for (const next of all) all.push(...this.#at(next).children);
    return all;
  }

  #at(at: number): Known {
    const report = this.#known[at];
    if (!report) throw new RangeError(`No report has the number ${at}.`);
    return report;
  }
}

/** Whether `a` rather than `b` is the original where each holds the other. */
function precedes(a: Known, b: Known): boolean {
  const [dayA, dayB] = [a.head.publishedAt ?? NO_DAY, b.head.publishedAt ?? NO_DAY];
  if (dayA !== dayB) return dayA < dayB;
  const [lengthA, lengthB] = [lengthOf(a.shingles), lengthOf(b.shingles)];
  return lengthA === lengthB ? a.head.id < b.head.id : lengthA > lengthB;
}

/** Later than any day. */
const NO_DAY = "9999";

/** How many shingles a text has, about. */
function lengthOf({ hashes, limit }: Shingles): number {
  return hashes.length / limit;
}

/** A run of letters and digits; a letter of a script that writes no blanks is a word of its own. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function rotate(hash: number): number {
  return (hash << 13) | (hash >>> 19);
}

/** The finalizer of MurmurHash3 (A. Appleby), as an unsigned number. */
function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
