import { KgError } from "../../model/errors.ts";

/** Whole numbers from 0 to 2³¹ - 1, seven bits a byte, lowest first: small numbers take one byte. */
export function writeVarints(values: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const value of values) {
    let rest = value;
    while (rest >= 128) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** Reads what `writeVarints` wrote. Throws KgError "bad-format" when the bytes end inside a number or `count` differs. */
export function readVarints(bytes: Uint8Array, count: number): Int32Array {
  const values = new Int32Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    let value = 0;
    let shift = 0;
    let byte = 128;
    while (byte >= 128) {
      const next = bytes[at++];
      if (next === undefined || shift > 28) throw damaged();
      byte = next;
      value |= (byte & 127) << shift;
      shift += 7;
    }
    values[i] = value;
  }
  if (at !== bytes.length) throw damaged();
  return values;
}

function damaged(): KgError {
  return new KgError("bad-format", "The weights of a language model are damaged. Install Entente again.");
}
