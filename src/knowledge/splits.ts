export interface Split {
  readonly id: string;
  readonly name: string;
  readonly aliases: ReadonlySet<string>;
}

/** How an occurrence is written: its own text, and every name that its report uses for the same identity. */
export interface Written {
  readonly text: string | null;
  readonly names: ReadonlySet<string>;
}

/** Who was split off from whom, and by which words they are told apart. */
export class Splits {
  /** Sorted by id, so that the order of edits makes no difference. */
  readonly #splits = new Map<string, readonly Split[]>();
  readonly #parts = new Set<string>();

  /** With the entity that each came from. */
  *all(): Generator<Split & { readonly from: string }> {
    for (const [from, splits] of this.#splits) for (const split of splits) yield { ...split, from };
  }

  get any(): boolean {
    return this.#splits.size > 0;
  }

  /** Whether others were split off from this one. */
  has(id: string): boolean {
    return this.#splits.has(id);
  }

  /** Whether this one was split off. */
  isPart(id: string): boolean {
    return this.#parts.has(id);
  }

  of(entity: string, part: string): Split | undefined {
    return this.#splits.get(entity)?.find(({ id }) => id === part);
  }

  /** The part that words mean, if they do not mean the whole. @param taken parts that are gone through already */
  meant(entity: string, written: Written, taken: ReadonlySet<string>): Split | undefined {
    return this.#splits.get(entity)?.find(({ id, aliases }) => !taken.has(id) && covers(aliases, written));
  }

  add(entity: string, split: Split): void {
    const splits = [...(this.#splits.get(entity) ?? []), split];
    this.#splits.set(
      entity,
      splits.sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    this.#parts.add(split.id);
  }

  remove(entity: string, part: string): void {
    const left = (this.#splits.get(entity) ?? []).filter(({ id }) => id !== part);
    if (left.length === 0) this.#splits.delete(entity);
    else this.#splits.set(entity, left);
    this.#parts.delete(part);
  }
}

/** A report that knows an entity only by names that were split off means the other one by "he" as well. */
function covers(aliases: ReadonlySet<string>, { text, names }: Written): boolean {
  if (text !== null && aliases.has(text)) return true;
  return names.size > 0 && [...names].every((name) => aliases.has(name));
}
