import type { Span } from "../../../model/graph.ts";
import { syntaxError } from "../errors.ts";
import { LIST, NODE, RELATIONSHIP, type Type } from "../values/types.ts";

/** How a slot keeps what a variable stands for: as a value, or as bare numbers of the graph. */
export type Storage = "value" | "node" | "relationship" | "relationships";

export interface Variable {
  readonly name: string;
  readonly slot: number;
  readonly storage: Storage;
  readonly type: Type;
}

const TYPES = { node: NODE, relationship: RELATIONSHIP, relationships: LIST } as const;

/** Hands out slots. */
export class Frame {
  #size = 0;

  get size(): number {
    return this.#size;
  }

  variable(name: string, storage: Storage, type?: Type): Variable {
    return { name, slot: this.#size++, storage, type: type ?? (storage === "value" ? 0 : TYPES[storage]) };
  }
}

/** The variables that can be named at one place of a query. */
export class Scope {
  readonly #variables: ReadonlyMap<string, Variable>;

  constructor(variables: ReadonlyMap<string, Variable> = new Map()) {
    this.#variables = variables;
  }

  find(name: string): Variable | undefined {
    return this.#variables.get(name);
  }

  /** Throws `UndefinedVariable`. */
  get(name: string, span: Span): Variable {
    const variable = this.#variables.get(name);
    if (!variable) throw syntaxError("UndefinedVariable", `There is no variable "${name}" here.`, span);
    return variable;
  }

  /** The same scope with more variables, which hide others of their name. */
  with(...variables: readonly Variable[]): Scope {
    return new Scope(new Map([...this.#variables, ...variables.map((variable) => [variable.name, variable] as const)]));
  }

  get variables(): readonly Variable[] {
    return [...this.#variables.values()];
  }
}
