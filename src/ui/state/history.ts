import type { Operation } from "../../model/operation.ts";
import type { Scene } from "./desk-state.ts";

/** One thing that a person did, with the scene before and after it. */
export interface Step {
  /** Follows "Undo": "hide Germany". */
  readonly label: string;
  readonly before: Scene;
  readonly after: Scene;
  /** An edit of the knowledge base that went with it. */
  readonly edit?: { readonly done: Operation; readonly inverse: Operation };
  /** Whole projects, where one took the place of another. */
  readonly project?: { readonly before: File; readonly after: File };
  /** Steps with one `stroke` that follow each other closely are one step: a drag, a slide. */
  readonly stroke?: string;
  /** Milliseconds. */
  readonly at: number;
}

/** Immutable. The `after` of the last past step and the `before` of the first future one are the scene of now. */
export interface History {
  readonly past: readonly Step[];
  /** Next first. */
  readonly future: readonly Step[];
}

export const NO_HISTORY: History = { past: [], future: [] };

const MOST_STEPS = 200;
const STROKE_MS = 1200;

/** Adds what was done now; what had been undone can no longer be redone. */
export function record(history: History, step: Step): History {
  if (step.before === step.after && !step.edit && !step.project) return history;
  const last = history.past.at(-1);
  const continues =
    last !== undefined &&
    step.stroke !== undefined &&
    last.stroke === step.stroke &&
    history.future.length === 0 &&
    step.at - last.at < STROKE_MS;
  const past = continues
    ? [...history.past.slice(0, -1), { ...step, before: last.before }]
    : [...history.past, step].slice(-MOST_STEPS);
  return { past, future: [] };
}

/** The step to take back, and the history once that is done. Null if there is none. */
export function undo(history: History): { readonly step: Step; readonly history: History } | null {
  const step = history.past.at(-1);
  return step ? { step, history: { past: history.past.slice(0, -1), future: [step, ...history.future] } } : null;
}

/** The step to do again, and the history once that is done. Null if there is none. */
export function redo(history: History): { readonly step: Step; readonly history: History } | null {
  const [step, ...future] = history.future;
  return step ? { step, history: { past: [...history.past, step], future } } : null;
}

/** The scene of now changed without being a step: places found by a layout that belongs to the last step. */
export function amend(history: History, scene: Scene): History {
  const last = history.past.at(-1);
  const [next, ...later] = history.future;
  return {
    past: last ? [...history.past.slice(0, -1), { ...last, after: scene }] : history.past,
    future: next ? [{ ...next, before: scene }, ...later] : history.future,
  };
}

/** Every scene changed alike: what came in from outside stays when earlier steps are taken back. */
export function rebase(history: History, change: (scene: Scene) => Scene): History {
  const seen = new Map<Scene, Scene>();
  const once = (scene: Scene) => {
    const known = seen.get(scene) ?? change(scene);
    seen.set(scene, known);
    return known;
  };
  const both = (step: Step): Step => ({ ...step, before: once(step.before), after: once(step.after) });
  return { past: history.past.map(both), future: history.future.map(both) };
}

/** Labels of what undo and redo would do now. */
export function possible(history: History): { readonly canUndo: string | null; readonly canRedo: string | null } {
  return { canUndo: history.past.at(-1)?.label ?? null, canRedo: history.future[0]?.label ?? null };
}
