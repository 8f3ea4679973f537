import { useEffect, useRef, useState } from "react";
import type { FoundPath, FoundPaths } from "../../../store/graph-store.ts";
import { getDesk, useDesk } from "../../state/desk.ts";
import type { Choice } from "../../state/desk-state.ts";
import { useAsked } from "../asking/use-asked.ts";

/** How many paths are ranked. */
const RANKED = 12;
/** Steps that a path may have, to choose from. */
export const LENGTHS = [2, 3, 4, 5, 6, 8] as const;
const USUAL_LENGTH = 5;
const NOTHING: FoundPaths = { paths: [], complete: true };

/** Names on a path: "Joe Biden – Volodymyr Zelensky – Ukraine". */
export function pathName({ entities }: Pick<FoundPath, "entities">): string {
  return entities.map(({ name }) => name).join(" – ");
}

/** Everything that the paths panel shows and does: the path that is chosen is drawn and lit on the canvas. */
export function usePaths() {
  const { from, to } = useDesk((state) => state.pathEnds);
  const filter = useDesk((state) => state.scene.filter);
  const documents = useDesk((state) => state.documents);
  const shown = useDesk((state) => state.drawer === "paths");
  const [avoided, setAvoided] = useState<readonly Choice[]>([]);
  const [inTimeOrder, setInTimeOrder] = useState(false);
  const [longest, setLongest] = useState<number>(USUAL_LENGTH);
  const [chosen, setChosen] = useState(0);
  const { actions } = getDesk();

  const avoid = avoided.map(({ value }) => value);
  const wanted = from && to && from !== to ? { from, to, avoid, inTimeOrder, longest, filter } : null;
  const key = wanted && shown ? JSON.stringify(wanted) : null;
  const asked = useAsked(key, documents, async (signal) =>
    wanted ? getDesk().store.paths(wanted.from, wanted.to, { ...wanted, limit: RANKED, signal }) : NOTHING,
  );
  const paths = asked.value?.paths ?? [];
  const path = paths[Math.min(chosen, paths.length - 1)];

  // What is found first is shown at once, each answer once.
  const answered = useRef<string | null>(null);
  useEffect(() => {
    if (asked.status !== "known" || answered.current === key) return;
    answered.current = key;
    setChosen(0);
    const [first] = asked.value.paths;
    if (first) void draw(first);
    else getDesk().actions.light(null);
  }, [asked, key]);

  return {
    from: useNamed(from),
    to: useNamed(to),
    avoided,
    inTimeOrder,
    longest,
    filtered: Object.keys(filter).length > 0,
    asked,
    paths,
    path,
    chosen: Math.min(chosen, Math.max(0, paths.length - 1)),
    setFrom: (choice: Choice | undefined) => actions.findPaths({ from: choice?.value ?? null }),
    setTo: (choice: Choice | undefined) => actions.findPaths({ to: choice?.value ?? null }),
    swap: () => actions.findPaths({ from: to, to: from }),
    setInTimeOrder,
    setLongest,
    avoid: (choice: Choice) =>
      setAvoided((before) => (before.some(({ value }) => value === choice.value) ? before : [...before, choice])),
    unavoid: (id: string) => setAvoided((before) => before.filter(({ value }) => value !== id)),
    choose(at: number) {
      const next = paths[at];
      if (!next) return;
      setChosen(at);
      void draw(next);
    },
  };
}

export type PathsDesk = ReturnType<typeof usePaths>;

/** Draws what is missing of a path, and lights it. */
async function draw(path: FoundPath): Promise<void> {
  const { actions, state } = getDesk();
  const ids = path.entities.map(({ id }) => id);
  actions.light({ label: pathName(path), entities: new Set(ids), edges: new Set(path.edges) });
  const drawn = new Set(state().scene.drawn);
  if (ids.some((id) => !drawn.has(id))) await actions.drawAlso(ids, "draw a path");
}

/** An entity as a choice; undefined until its name is known. */
function useNamed(id: string | null): Choice | undefined {
  const asked = useAsked(id === null ? null : `named ${id}`, null, (signal) =>
    getDesk().store.entity(id ?? "", { signal }),
  );
  return id !== null && asked.value ? { value: id, name: asked.value.entity.name } : undefined;
}
