import type { CanvasNode, View } from "../../../store/graph-store.ts";
import type { Choice, DeskState } from "../../state/desk-state.ts";
import { mostConnected } from "../picker/most-connected.ts";
import { type Choices, dayChoice, type Slot, type Template } from "./templates.ts";

type Sight = Pick<DeskState, "open" | "selection"> & { readonly view: Pick<View, "graph" | "timeline"> };

/**
 * What a question is asked of first, so that it has an answer at once: what is open or selected fills the gaps that it fits, and
 * what is needed beyond is taken from the best connected, and from the last month that is told of.
 */
export function suggested({ slots }: Template, sight: Sight): Choices {
  const { nodes } = sight.view.graph;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const chosen = [...(sight.open?.kind === "entity" ? [sight.open.id] : []), ...sight.selection];
  const meant = [...new Set(chosen)].flatMap((id) => byId.get(id) ?? []);
  const choices: Record<string, Choice> = {};
  const taken = new Set<string>();
  const fill = (name: string, candidates: readonly CanvasNode[], slot: Slot) => {
    const node = candidates.find((each) => !taken.has(each.id) && fits(each, slot));
    if (!node) return;
    taken.add(node.id);
    choices[name] = { value: node.id, name: node.name };
  };
  for (const [name, slot] of Object.entries(slots)) fill(name, meant, slot);
  for (const [name, slot] of Object.entries(slots)) {
    if (!slot.needed || choices[name]) continue;
    if (slot.kind === "day") {
      const day = dayChoice(`${sight.view.timeline.at(-1)?.date.start.slice(0, 7)}-01`);
      if (day) choices[name] = day;
    } else fill(name, mostConnected(sight.view.graph, nodes.length), slot);
  }
  return choices;
}

function fits({ entityType }: CanvasNode, slot: Slot): boolean {
  return slot.kind === "entity" && (slot.entityTypes?.includes(entityType) ?? true);
}
