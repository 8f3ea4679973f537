import { describe, expect, it } from "vitest";
import { decode } from "../../src/ingest/decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const units = mark ? `\ufeff${text}` : text;
  const bytes = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) bytes.setUint16(i * 2, units.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
};
const REPORT = "Zelensky and Biden spoke.\r\nПрезидент подякував.\r\n";

describe("decode", () => {
  it.each([
    { what: "UTF-8", bytes: utf8(REPORT), text: REPORT },
    { what: "UTF-8 with a mark", bytes: utf8(`\ufeff${REPORT}`), text: REPORT },
    { what: "UTF-16 LE with a mark", bytes: utf16(REPORT, true, true), text: REPORT },
    { what: "UTF-16 BE with a mark", bytes: utf16(REPORT, false, true), text: REPORT },
    { what: "UTF-16 LE without a mark", bytes: utf16(REPORT, true, false), text: REPORT },
    { what: "UTF-16 BE without a mark", bytes: utf16(REPORT, false, false), text: REPORT },
    {
      what: "Cyrillic UTF-16 without a mark",
      bytes: utf16("Президент України провів розмову з лідером США", true, false),
      text: "Президент України провів розмову з лідером США",
    },
    { what: "Windows-1252 quotes", bytes: Uint8Array.of(0x93, 0x59, 0x65, 0x73, 0x94), text: "“Yes”" },
    {
      what: "Windows-1252 letters",
      bytes: Uint8Array.of(...utf8("Fran"), 0xe7, ...utf8("ois met Merkel.")),
      text: "François met Merkel.",
    },
    { what: "one Latin-1 capital", bytes: Uint8Array.of(0xc0, ...utf8(" Paris, rien.")), text: "À Paris, rien." },
    { what: "a stray control character", bytes: utf8("Ann\u0001 called Bo."), text: "Ann\u0001 called Bo." },
    {
      what: "a zero and a few control characters",
      bytes: utf8("\u0000\u0002Ann called Bo.\u001a\u0003"),
      text: "\u0000\u0002Ann called Bo.\u001a\u0003",
    },
    {
      what: "many control characters in far more text",
      bytes: utf8("Ann called Bo. \u0001Then rain fell on all of them.".repeat(20)),
      text: "Ann called Bo. \u0001Then rain fell on all of them.".repeat(20),
    },
    { what: "emoji", bytes: utf8("Thanks 🇺🇦!"), text: "Thanks 🇺🇦!" },
    { what: "a text that looks like nothing else", bytes: utf8("a"), text: "a" },
  ])("reads $what", ({ bytes, text }) => {
    expect(decode({ name: "report.txt", bytes })).toBe(text);
  });

  it("keeps Windows line ends, so that offsets count in the file", () => {
    expect(decode({ name: "report.txt", bytes: utf8("One.\r\nTwo.") }).indexOf("Two")).toBe(6);
  });

  it("follows the encoding that a page declares, but not against valid UTF-8", () => {
    const russian = Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2);
    expect(decode({ name: "page.html", bytes: russian }, "windows-1251")).toBe("Привет");
    expect(decode({ name: "page.html", bytes: utf8("Привет") }, "windows-1251")).toBe("Привет");
  });

  it.each([
    { what: "no byte", bytes: new Uint8Array(), says: '"report.txt" is empty: there is nothing to read.' },
    {
      what: "blanks only",
      bytes: utf8(" \n\t\r\n"),
      says: '"report.txt" holds nothing but blanks: there is nothing to read.',
    },
    {
      what: "a mark only",
      bytes: utf8("\ufeff"),
      says: '"report.txt" holds nothing but blanks: there is nothing to read.',
    },
    {
      what: "a PDF file",
      bytes: utf8("%PDF-1.7\n…"),
      says: '"report.txt" is a PDF file, not text. Save its text as UTF-8 and add that.',
    },
    {
      what: "a PNG image",
      bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a),
      says: '"report.txt" is a PNG image, not text. Save its text as UTF-8 and add that.',
    },
    {
      what: "any binary",
      bytes: Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256),
      says: '"report.txt" holds binary data, not text. Save its text as UTF-8 and add that.',
    },
    {
      what: "control characters",
      bytes: Uint8Array.from({ length: 400 }, (_, i) => (i % 30) + 1),
      says: '"report.txt" holds binary data, not text. Save its text as UTF-8 and add that.',
    },
    {
      what: "a character cut off",
      bytes: utf8("Президент").subarray(0, 17),
      says: '"report.txt" is not valid UTF-8 (byte 17 breaks it), and its encoding cannot be told. Save it as UTF-8 and add it again.',
    },
    {
      what: "damaged UTF-8",
      bytes: Uint8Array.of(...utf8("Erdo"), 0xc4, ...utf8("an — said")),
      says: '"report.txt" is not valid UTF-8 (byte 5 breaks it), and its encoding cannot be told. Save it as UTF-8 and add it again.',
    },
    {
      what: "bytes that are no letters where they stand",
      bytes: Uint8Array.of(...utf8("caf"), 0xc3, 0x28),
      says: '"report.txt" is not valid UTF-8 (byte 4 breaks it), and its encoding cannot be told. Save it as UTF-8 and add it again.',
    },
    {
      what: "Cyrillic of an unknown encoding",
      bytes: Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xe2, 0xf1, 0xe5, 0xec),
      says: '"report.txt" is not valid UTF-8 (byte 1 breaks it), and its encoding cannot be told. Save it as UTF-8 and add it again.',
    },
    {
      what: "UTF-16 cut short",
      bytes: utf16(REPORT, true, true).subarray(0, 21),
      says: '"report.txt" begins like UTF-16 but is damaged or cut short. Save it again as UTF-8.',
    },
  ])("refuses $what in one sentence", ({ bytes, says }) => {
    expect(() => decode({ name: "report.txt", bytes })).toThrowError(
      expect.objectContaining({ code: "bad-input", message: says }),
    );
  });
});
