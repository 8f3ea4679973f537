import { useRef, useState } from "react";
import { KgError, messageOf } from "../../../model/errors.ts";
import type { OwnRelationType } from "../../../model/own-type.ts";
import { getDesk, useDesk } from "../../state/desk.ts";

/** Reports being read again, or how that ended. */
export type TypesJob =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly label: string /** 0 to 1. */; readonly progress: number }
  | { readonly status: "failed"; readonly message: string };

export interface TypesPanel {
  readonly own: readonly OwnRelationType[];
  readonly job: TypesJob;
  /** True once they are there. */
  add(types: readonly OwnRelationType[]): Promise<boolean>;
  remove(type: OwnRelationType): Promise<boolean>;
  /** Reads the reports again for all of them. */
  again(): Promise<boolean>;
  cancel(): void;
}

/** The relation types of the work, and what is done to them. */
export function useTypes(): TypesPanel {
  const own = useDesk((state) => state.view.ownTypes);
  const [job, setJob] = useState<TypesJob>({ status: "idle" });
  const abort = useRef<AbortController | null>(null);

  const run = async (label: string, undo: string, types: readonly OwnRelationType[]): Promise<boolean> => {
    const running = new AbortController();
    abort.current = running;
    setJob({ status: "running", label, progress: 0 });
    try {
      await getDesk().actions.setTypes(undo, types, {
        signal: running.signal,
        onProgress: (progress) => setJob({ status: "running", label, progress }),
      });
      setJob({ status: "idle" });
      return true;
    } catch (error) {
      const stopped = error instanceof KgError && error.code === "cancelled" && running.signal.aborted;
      setJob(stopped ? { status: "idle" } : { status: "failed", message: messageOf(error) });
      return false;
    }
  };

  return {
    own,
    job,
    add: (types) => {
      const names = types.map(({ label }) => label).join(", ");
      return run(`Reading the reports for ${names}`, `add the type ${names}`, [...own, ...types]);
    },
    remove: (type) =>
      run(
        `Taking ${type.label} away`,
        `remove the type ${type.label}`,
        own.filter(({ id }) => id !== type.id),
      ),
    again: () => run("Reading the reports again", "read the reports again", own),
    cancel: () => abort.current?.abort(),
  };
}
