import { KgError } from "../model/errors.ts";
import { decode } from "./decode.ts";
import { type DocumentKind, MEGABYTE } from "./document-kind.ts";
import { draftOf } from "./record.ts";

/** Many reports in a table: a row each, its text in the column "text"; the first row names the columns. */
export const csv: DocumentKind = {
  id: "csv",
  label: "CSV",
  extensions: [".csv", ".tsv"],
  maxBytes: 200 * MEGABYTE,
  async read(file) {
    const { default: papaparse } = await import("papaparse");
    const { data, errors } = papaparse.parse<Record<string, unknown>>(decode(file), {
      header: true,
      skipEmptyLines: "greedy",
    });
    const broken = errors.find(({ type }) => type === "Quotes");
    if (broken)
      throw new KgError(
        "bad-input",
        `"${file.name}" is no valid CSV: ${broken.message.toLowerCase()}. Mend it and add it again.`,
      );
    return data.map((row, at) => draftOf(row, { file: file.name, unit: "row", number: at + 2 }));
  },
};
