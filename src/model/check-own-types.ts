import type { Fault } from "./fault.ts";
import type { OwnRelationType } from "./own-type.ts";
import { OwnTypeReader } from "./own-type-reader.ts";

export interface CheckedTypes {
  /** Empty where there are faults. */
  readonly types: readonly OwnRelationType[];
  /** In the order of the parts. */
  readonly faults: readonly Fault[];
}

const MOST_TYPES = 40;

/**
 * Reads one entry or a list of them, as JSON gives them, and fills in what they leave out. Whether the trigger words are such that
 * sentences can be searched for them, extraction tells.
 * @param taken ids that other types of the person's own have
 * @param wordless types without trigger words will do: reports are not read for them
 */
export function checkOwnTypes(
  value: unknown,
  { taken = [], wordless = false }: { readonly taken?: readonly string[]; readonly wordless?: boolean } = {},
): CheckedTypes {
  const faults: Fault[] = [];
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0)
    faults.push({ path: [], message: "The list is empty: put an entry for a relation type into it." });
  if (list.length + taken.length > MOST_TYPES)
    faults.push({ path: [], message: `There are more than ${MOST_TYPES} relation types: leave some out.` });
  const ids = new Set(taken);
  const types = list.flatMap((entry: unknown, at) => {
    const type = new OwnTypeReader(entry, Array.isArray(value) ? [at] : [], faults).type(ids, wordless);
    if (type) ids.add(type.id);
    return type ?? [];
  });
  return faults.length > 0 ? { types: [], faults } : { types, faults };
}
