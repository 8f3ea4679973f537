import { strFromU8, strToU8, unzlibSync, zlibSync } from "fflate";
import { KgError } from "../../model/errors.ts";

/** What a weights file holds: a few settings, and named runs of bytes. */
export interface ModelFile {
  /** What the model does: `names`, `tagger`, `parser`, `clusters`. */
  readonly kind: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sections: Readonly<Record<string, Uint8Array>>;
}

/** A compressed file: the length of a JSON head in four bytes, the head, and the sections behind it. The same input, the same bytes. */
export function writeModelFile({ kind, settings, sections }: ModelFile): Uint8Array {
  const lengths = Object.fromEntries(Object.entries(sections).map(([name, bytes]) => [name, bytes.length]));
  const head = strToU8(JSON.stringify({ kind, settings, lengths }));
  const parts = Object.values(sections);
  const plain = new Uint8Array(4 + head.length + parts.reduce((sum, part) => sum + part.length, 0));
  new DataView(plain.buffer).setUint32(0, head.length, true);
  plain.set(head, 4);
  let at = 4 + head.length;
  for (const part of parts) {
    plain.set(part, at);
    at += part.length;
  }
  return zlibSync(plain, { level: 9 });
}

/** Reads what `writeModelFile` wrote. Throws KgError "bad-format" when it is damaged or holds another kind of model. */
export function readModelFile(bytes: Uint8Array, kind: string): ModelFile {
  try {
    const plain = unzlibSync(bytes);
    const length = new DataView(plain.buffer, plain.byteOffset).getUint32(0, true);
    const head: unknown = JSON.parse(strFromU8(plain.subarray(4, 4 + length)));
    if (!isHead(head) || head.kind !== kind) throw new Error(`not a model of kind ${kind}`);
    const sections: Record<string, Uint8Array> = {};
    let at = 4 + length;
    for (const [name, size] of Object.entries(head.lengths)) {
      if (at + size > plain.length) throw new Error(`section ${name} is cut off`);
      sections[name] = plain.subarray(at, at + size);
      at += size;
    }
    return { kind, settings: head.settings, sections };
  } catch (cause) {
    throw new KgError("bad-format", `The weights of the language model "${kind}" are damaged. Install Entente again.`, {
      cause,
    });
  }
}

/** A section by name. Throws KgError "bad-format" when it is missing. */
export function section(file: ModelFile, name: string): Uint8Array {
  const bytes = file.sections[name];
  if (bytes) return bytes;
  throw new KgError("bad-format", `The language model "${file.kind}" has no "${name}". Install Entente again.`);
}

/** A list of strings among the settings. Throws KgError "bad-format" when it is missing. */
export function textSetting(file: ModelFile, name: string): readonly string[] {
  const value = file.settings[name];
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  throw new KgError("bad-format", `The language model "${file.kind}" has no list "${name}". Install Entente again.`);
}

/** A number among the settings. Throws KgError "bad-format" when it is missing. */
export function numberSetting(file: ModelFile, name: string): number {
  const value = file.settings[name];
  if (typeof value === "number") return value;
  throw new KgError("bad-format", `The language model "${file.kind}" has no number "${name}". Install Entente again.`);
}

interface Head {
  readonly kind: string;
  readonly settings: Record<string, unknown>;
  readonly lengths: Record<string, number>;
}

function isHead(value: unknown): value is Head {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    "settings" in value &&
    typeof value.settings === "object" &&
    "lengths" in value &&
    typeof value.lengths === "object" &&
    value.lengths !== null &&
    Object.values(value.lengths).every((length) => Number.isInteger(length) && length >= 0)
  );
}
