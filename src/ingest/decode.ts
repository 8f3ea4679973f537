import { KgError } from "../model/errors.ts";
import type { InputFile } from "./document-kind.ts";

/** What a file begins with when it is no text, whatever its name says. */
const SIGNATURES: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ["a PDF file", 0x25, 0x50, 0x44, 0x46, 0x2d],
  ["a ZIP archive or an office document", 0x50, 0x4b, 0x03, 0x04],
  ["an old office document", 0xd0, 0xcf, 0x11, 0xe0],
  ["a PNG image", 0x89, 0x50, 0x4e, 0x47],
  ["a JPEG image", 0xff, 0xd8, 0xff],
  ["a GIF image", 0x47, 0x49, 0x46, 0x38],
  ["a gzip archive", 0x1f, 0x8b, 0x08],
  ["a program", 0x7f, 0x45, 0x4c, 0x46],
  ["an RTF document", 0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/** Bytes that Windows-1252 leaves undefined. */
const UNDEFINED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Windows-1252 from 0x80 to 0x9f; elsewhere it is Latin-1. Node's own decoder takes all of it for Latin-1. */
const SIGNS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const IS_1252 = /^(?:windows-1252|cp-?1252|(?:iso-?8859-?1|latin-?1|us-ascii|ascii))$/i;
/** One-letter words of Western European languages. */
const SINGLE_CAPITALS = new Set([0xc0, 0xc5, 0xc8, 0xc9, 0xd6, 0xd8]);
/** A few strays are no harm: of a text, more control characters than this share, and not only a handful, make it binary. */
const MAX_CONTROL_SHARE = 0.05;
const MANY_CONTROLS = 8;
/** Of all bytes; texts in another alphabet have far more. */
const MAX_LETTER_SHARE = 0.2;

/**
 * The text of a file: UTF-8 or UTF-16, with or without a byte order mark (which is no part of the text), `declared` if the
 * file names another encoding, or Windows-1252 where the bytes can hardly be anything else. Line ends stay as they are.
 * Throws KgError "bad-input" when the file is empty, holds no text or is damaged. A few control characters stay in the text, as every offset counts in it.
 */
export function decode(file: InputFile, declared?: string): string {
  const { name, bytes } = file;
  if (bytes.length === 0) throw new KgError("bad-input", `"${name}" is empty: there is nothing to read.`);
  const signature = SIGNATURES.find(([, ...start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature)
    throw new KgError("bad-input", `"${name}" is ${signature[0]}, not text. Save its text as UTF-8 and add that.`);

  const text = decodeBytes(file, declared);
  if (text.trim() === "")
    throw new KgError("bad-input", `"${name}" holds nothing but blanks: there is nothing to read.`);
  const controls = controlsIn(text);
  if (controls > text.length * MAX_CONTROL_SHARE && (controls >= MANY_CONTROLS || controls > text.length / 2))
    throw new KgError("bad-input", `"${name}" holds binary data, not text. Save its text as UTF-8 and add that.`);
  return text;
}

/** Control characters that no text has; tab, line ends, form feed and escape are let through. */
function controlsIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 && (unit < 0x09 || (unit > 0x0d && unit !== 0x1b))) count++;
  }
  return count;
}

function decodeBytes(file: InputFile, declared: string | undefined): string {
  const { name, bytes } = file;
  const wide = wideEncoding(bytes);
  if (wide) {
    const text = tryDecode(wide, bytes);
    if (text !== null && !/[\p{Cn}\p{Co}]/u.test(text)) return text;
    throw new KgError("bad-input", `"${name}" begins like UTF-16 but is damaged or cut short. Save it again as UTF-8.`);
  }
  const utf8 = tryDecode("utf-8", bytes);
  if (utf8 !== null) return utf8;
  if (bytes.includes(0))
    throw new KgError("bad-input", `"${name}" holds binary data, not text. Save its text as UTF-8 and add that.`);
  if (declared !== undefined && !/^utf-?8$/i.test(declared)) {
    const text = IS_1252.test(declared) ? fromWindows1252(bytes) : tryDecode(declared, bytes);
    if (text !== null) return text;
  }
  const { at, sequences } = firstDamage(bytes);
  if (sequences === 0 && readsAsWindows1252(bytes)) return fromWindows1252(bytes);
  throw new KgError(
    "bad-input",
    `"${name}" is not valid UTF-8 (byte ${at + 1} breaks it), and its encoding cannot be told. Save it as UTF-8 and add it again.`,
  );
}

/** By the mark, or by the side on which the zero bytes of blanks and Latin letters stand; a single one is a stray. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const many = Math.max(1, length / 2 / 20);
  if (odd > many && even === 0) return "utf-16le";
  if (even > many && odd === 0) return "utf-16be";
  return null;
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function fromWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder("latin1").decode(bytes);
  return latin1.replace(/[\u0080-\u009f]/g, (sign) => SIGNS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Where UTF-8 first breaks, and how many multi-byte characters of it there are nevertheless. */
function firstDamage(bytes: Uint8Array): { at: number; sequences: number } {
  let at = -1;
  let sequences = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    let whole = length > 0 && i + length <= bytes.length;
    for (let k = 1; whole && k < length; k++) whole = ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    if (whole) {
      if (length > 1) sequences++;
      i += length;
    } else {
      if (at < 0) at = i;
      i++;
    }
  }
  return { at: Math.max(at, 0), sequences };
}

/** Few high bytes, each a quotation mark, dash or sign, or a letter where such a letter can stand. */
function readsAsWindows1252(bytes: Uint8Array): boolean {
  let letters = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    if (UNDEFINED_1252.has(byte) || byte === 0xd7 || byte === 0xf7) return false;
    if (byte < 0xc0) continue;
    letters++;
    const before = isLetter1252(bytes[i - 1]);
    const after = isLetter1252(bytes[i + 1]);
    if (byte === 0xff && (!before || !after)) return false;
    if (byte <= 0xde && isSmall(bytes[i - 1])) return false;
    if (!before && !after && !SINGLE_CAPITALS.has(byte) && byte !== 0xe0) return false;
  }
  return letters <= bytes.length * MAX_LETTER_SHARE;
}

function isLetter1252(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (byte >= 0x41 && byte <= 0x5a) || isSmall(byte) || (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7);
}

function isSmall(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
}
