/** Hashing of words and features: the same numbers in training and at work, on every machine. */

/** 32-bit hash of a text, not negative. */
export function hashWord(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return spread(hash);
}

/** Hash of a sequence, one element at a time: `joinHash(joinHash(0, a), b)`. */
export function joinHash(hash: number, next: number): number {
  return spread(Math.imul(hash ^ 0x3c6ef372, 0x9e3779b1) ^ next);
}

/**
 * 32-bit hash of a feature: the number of its template and up to four values. Values are hashes or small numbers; which place
 * they take counts.
 */
export function hashFeature(template: number, a = 0, b = 0, c = 0, d = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f) ^ d;
  return spread(hash);
}

function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
