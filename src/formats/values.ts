import { EDGE_COLUMNS, NODE_COLUMNS } from "./columns.ts";

const LISTS = new Set(
  [...NODE_COLUMNS, ...EDGE_COLUMNS].flatMap(({ id, type }) => (type === "list" ? [id.toLowerCase()] : [])),
);

/** Whether a column may have a default: a list may not, or one long sentence list would count for every edge of a file. */
export function mayHaveDefault(title: string): boolean {
  return !LISTS.has(title);
}

/** Attributes of a node or edge, by the lower-case title of their column. */
export interface Lookup {
  get(key: string): string | undefined;
}

/** Attributes over defaults that many share: a file of many nodes and many defaults takes no more memory than it is long. */
export class Values implements Lookup {
  readonly #own = new Map<string, string>();
  readonly #defaults: Lookup;

  constructor(defaults: Lookup) {
    this.#defaults = defaults;
  }

  get(key: string): string | undefined {
    return this.#own.get(key) ?? this.#defaults.get(key);
  }

  set(key: string, value: string): void {
    this.#own.set(key, value);
  }
}
