import type { Doc, Layer, Layers } from "../model/doc.ts";
import { KgError } from "../model/errors.ts";

/** Returns a new `Doc`, never edits the old one. */
export type Stage = (doc: Doc) => Doc;

/** A stage that says what it needs and what it adds. */
export interface Component {
  readonly name: string;
  readonly requires: readonly Layer[];
  /** The layer that stands for its work; a component may refine an earlier layer too. */
  readonly assigns: Layer;
  readonly run: Stage;
}

/** Runs the components in turn. Throws `KgError` "bad-input" at once if one requires a layer that none before it assigns. */
export function pipeline(...components: readonly Component[]): Stage {
  const assigned = new Set<Layer>();
  for (const { name, requires, assigns } of components) {
    const missing = requires.filter((layer) => !assigned.has(layer));
    if (missing.length > 0)
      throw new KgError("bad-input", `Component "${name}" needs ${missing.join(", ")}: put what assigns it before.`);
    assigned.add(assigns);
  }
  return (doc) => components.reduce((current, { run }) => run(current), doc);
}

/** A layer that the pipeline has promised. Throws `KgError` "bad-input" if a component reads one that it does not require. */
export function layer<K extends Layer>(doc: Doc, name: K): Layers[K] {
  const value = (doc as Partial<Layers>)[name];
  if (value === undefined) throw new KgError("bad-input", `Layer "${name}" is not assigned.`);
  return value as Layers[K];
}
