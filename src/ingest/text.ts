import { decode } from "./decode.ts";
import { type DocumentKind, MEGABYTE } from "./document-kind.ts";

/** A report as plain text, one a file. */
export const plainText: DocumentKind = {
  id: "text",
  label: "Text",
  extensions: [".txt", ".text"],
  maxBytes: 100 * MEGABYTE,
  read: async (file) => [{ text: decode(file) }],
};
