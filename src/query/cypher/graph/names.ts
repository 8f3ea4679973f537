/** Names numbered in order of arrival, after those that are there from the start. */
export class Names {
  readonly #names: string[];
  readonly #ids: Map<string, number>;

  constructor(first: readonly string[] = []) {
    this.#names = [...first];
    this.#ids = new Map(first.map((name, id) => [name, id]));
  }

  idOf(name: string): number | undefined {
    return this.#ids.get(name);
  }

  idFor(name: string): number {
    let id = this.#ids.get(name);
    if (id === undefined) {
      id = this.#names.push(name) - 1;
      this.#ids.set(name, id);
    }
    return id;
  }

  nameOf(id: number): string {
    return this.#names[id] ?? "";
  }

  all(): readonly string[] {
    return this.#names;
  }
}
