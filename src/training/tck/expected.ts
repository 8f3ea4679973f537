/** How values are compared: as texts that are the same for values that are the same. */
export interface Notation {
  /** Whether lists are the same whatever the order of their items. */
  readonly anyListOrder: boolean;
}

export function listText(items: readonly string[], { anyListOrder }: Notation): string {
  return `[${(anyListOrder ? items.toSorted() : items).join(", ")}]`;
}

export function mapText(entries: readonly (readonly [string, string])[]): string {
  return `{${entries
    .map(([key, value]) => `${key}: ${value}`)
    .sort()
    .join(", ")}}`;
}

export function nodeText(labels: readonly string[], properties: string): string {
  return `(${labels
    .map((label) => `:${label}`)
    .sort()
    .join("")}${properties === "{}" ? "" : properties})`;
}

export function relationshipText(type: string, properties: string): string {
  return `[:${type}${properties === "{}" ? "" : properties}]`;
}

export function floatText(value: number): string {
  return `float ${Object.is(value, -0) ? 0 : value}`;
}

/** Brings a value as the scenarios write it into the notation that is compared. Throws for what it cannot read. */
export function expectedText(cell: string, notation: Notation): string {
  const reader = new Reader(cell, notation);
  const text = reader.value();
  reader.end();
  return text;
}

class Reader {
  readonly #text: string;
  readonly #notation: Notation;
  #at = 0;

  constructor(text: string, notation: Notation) {
    this.#text = text;
    this.#notation = notation;
  }

  end(): void {
    this.#space();
    if (this.#at < this.#text.length) throw this.#fail();
  }

  value(): string {
    this.#space();
    const char = this.#text[this.#at];
    if (char === "[") return this.#listOrRelationship();
    if (char === "{") return this.#map();
    if (char === "(") return this.#node();
    if (char === "<") return this.#path();
    if (char === "'") return JSON.stringify(this.#string());
    return this.#plain();
  }

  #fail(): Error {
    return new Error(`The value ${this.#text} cannot be read from ${this.#text.slice(this.#at)} on.`);
  }

  #space(): void {
    while (this.#text[this.#at] === " ") this.#at++;
  }

  #take(token: string): boolean {
    this.#space();
    if (!this.#text.startsWith(token, this.#at)) return false;
    this.#at += token.length;
    return true;
  }

  #expect(token: string): void {
    if (!this.#take(token)) throw this.#fail();
  }

  #match(pattern: RegExp): string {
    const match = pattern.exec(this.#text.slice(this.#at))?.[0];
    if (match === undefined) throw this.#fail();
    this.#at += match.length;
    return match;
  }

  #plain(): string {
    const word = this.#match(/^[^\s,\]}):]+/);
    if (word === "true" || word === "false" || word === "null") return word;
    if (/^-?\d+$/.test(word)) return `integer ${word}`;
    if (word === "NaN") return floatText(Number.NaN);
    if (word === "Inf" || word === "Infinity") return floatText(Number.POSITIVE_INFINITY);
    if (word === "-Inf" || word === "-Infinity") return floatText(Number.NEGATIVE_INFINITY);
    const value = Number(word);
    if (Number.isNaN(value)) throw this.#fail();
    return floatText(value);
  }

  #string(): string {
    const quoted = this.#match(/^'(?:[^'\\]|\\.)*'/);
    return quoted.slice(1, -1).replace(/\\(.)/g, "$1");
  }

  #items(close: string): string[] {
    const items: string[] = [];
    if (this.#take(close)) return items;
    do items.push(this.value());
    while (this.#take(","));
    this.#expect(close);
    return items;
  }

  #listOrRelationship(): string {
    this.#expect("[");
    if (!this.#take(":")) return listText(this.#items("]"), this.#notation);
    const type = this.#name();
    const properties = this.#properties();
    this.#expect("]");
    return relationshipText(type, properties);
  }

  #name(): string {
    return this.#match(/^[^\s:,[\](){}]+/).replace(/^`(.*)`$/, "$1");
  }

  #properties(): string {
    this.#space();
    return this.#text[this.#at] === "{" ? this.#map() : "{}";
  }

  #map(): string {
    this.#expect("{");
    const entries: [string, string][] = [];
    if (this.#take("}")) return mapText(entries);
    do {
      this.#space();
      const key = this.#name();
      this.#expect(":");
      entries.push([key, this.value()]);
    } while (this.#take(","));
    this.#expect("}");
    return mapText(entries);
  }

  #node(): string {
    this.#expect("(");
    const labels: string[] = [];
    while (this.#take(":")) labels.push(this.#name());
    const properties = this.#properties();
    this.#expect(")");
    return nodeText(labels, properties);
  }

  #path(): string {
    this.#expect("<");
    let text = this.#node();
    while (!this.#take(">")) {
      const left = this.#take("<");
      this.#expect("-");
      const relationship = this.#listOrRelationship();
      this.#expect("-");
      const right = this.#take(">");
      text += `${left ? "<" : ""}-${relationship}-${right ? ">" : ""}${this.#node()}`;
    }
    return `<${text}>`;
  }
}
