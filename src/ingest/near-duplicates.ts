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
 * Hashes the word 5-grams of a text: letters and digits only, in lower case. A text of fewer words is one shingle. Of a long
 * text the least hashes are kept (distinct sampling, Gibbons 2001), so its memory is bounded. Linear time.
 */
export function shinglesOf(text: string): Shingles {
  const words: number[] = [];
  for (const [word] of text.normalize("NFKC").toLowerCase().matchAll(WORD)) words.push(hashWord(word));
  const all = new Set<number>();
  for (let i = 0; i === 0 || i + SHINGLE <= words.length; i++) {
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

/**
 * Finds reports that say again what an earlier one said: 80 % of their word 5-grams stand in it. A report that adds more than a
 * fifth is none, even if it quotes the earlier one whole. Memory for one report is bounded, whatever its length.
 */
export class NearDuplicates {
  readonly #ids: string[] = [];
  readonly #shingles: Shingles[] = [];
  readonly #lookup = new Map<number, number[]>();

  /** The report that this text is a copy of: the one with the greatest share, the earliest of equals; null if there is none. */
  find(shingles: Shingles): string | null {
    const hits = new Map<number, number>();
    for (const hash of shingles.hashes)
      for (const at of this.#lookup.get(hash) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1);
    const candidates = [...hits].sort(([a, hitsA], [b, hitsB]) => hitsB - hitsA || a - b).slice(0, MAX_CANDIDATES);
    let best: number | null = null;
    let bestShare = COPY_SHARE;
    for (const [at] of candidates) {
      const earlier = this.#shingles[at];
      const share = earlier ? shareIn(shingles, earlier) : 0;
      if (share > bestShare || (share === bestShare && (best === null || at < best))) {
        best = at;
        bestShare = share;
      }
    }
    return best === null ? null : (this.#ids[best] ?? null);
  }

  /** Later reports are compared with this one from now on. */
  add(id: string, shingles: Shingles): void {
    const at = this.#ids.push(id) - 1;
    this.#shingles.push(shingles);
    shingles.hashes.forEach((hash, rank) => {
      if (rank >= LOOKUP_LEAST && hash >= 2 ** 32 / LOOKUP_EVERY) return;
      const reports = this.#lookup.get(hash);
      if (!reports) this.#lookup.set(hash, [at]);
      else if (reports.length < MAX_REPORTS) reports.push(at);
    });
  }
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
