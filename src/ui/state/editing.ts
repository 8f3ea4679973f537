import { placeNew } from "../../layout/place-new.ts";
import { messageOf } from "../../model/errors.ts";
import type { Operation } from "../../model/operation.ts";
import type { Core } from "./core.ts";
import type { DeskActions, Open, Scene } from "./desk-state.ts";
import type { Step } from "./history.ts";
import { labelOfEdit } from "./labels.ts";
import type { Projects } from "./projects.ts";
import { draw, place, replace, takeOff } from "./scene.ts";

/** Edits of the knowledge base, and taking back and doing again of everything. */
export function editing(core: Core, projects: Projects): Pick<DeskActions, "edit" | "undo" | "redo"> {
  const { service, desk, scenes } = core;
  const at = () => new Date(core.now()).toISOString();

  /** What lies outside the scene of a step that was taken back or done again. */
  const follow = async (step: Step, way: "undo" | "redo") => {
    if (step.project) {
      await projects.restore(way === "undo" ? step.project.before : step.project.after);
      core.canvas()?.fit();
    }
    if (step.edit) {
      await service.edit(way === "undo" ? step.edit.inverse : step.edit.done, { at: at() });
      await core.dataChanged();
    }
  };

  const step = (way: "undo" | "redo", back: "undo" | "redo") =>
    core.inTurn(async () => {
      const done = scenes[way]();
      if (!done) return;
      try {
        await follow(done, way);
      } catch (error) {
        scenes[back]();
        core.say("error", `Could not ${way} ${done.label}: ${messageOf(error)}`);
      }
    });

  return {
    edit: (operation) =>
      core.inTurn(async () => {
        const label = labelOfEdit(operation, core.nameOf);
        const inverse = await service.edit(operation, { at: at() });
        scenes.act(label, (scene) => sceneAfter(operation, scene), { edit: { done: operation, inverse } });
        desk.setState(({ open }) => ({ open: openAfter(operation, open) }));
        await core.dataChanged();
      }),
    undo: () => step("undo", "redo"),
    redo: () => step("redo", "undo"),
  };
}

/** What an edit changes on the canvas: who is joined leaves, who is parted comes to stand beside whom it left. */
export function sceneAfter(operation: Operation, scene: Scene): Scene {
  switch (operation.kind) {
    case "merge":
      return replace(scene, operation.from, operation.into);
    case "unmerge":
      return scene.drawn.includes(operation.into) ? drawBeside(scene, operation.from, operation.into) : scene;
    case "split":
      return scene.drawn.includes(operation.entity) ? drawBeside(scene, [operation.id], operation.entity) : scene;
    case "unsplit":
      return replace(scene, [operation.id], operation.entity);
    case "delete-entity":
      return takeOff(scene, [operation.entity]);
    case "restore-entity":
    case "add-entity":
      return draw(scene, [operation.entity]);
    case "several":
      return operation.operations.reduce((now, each) => sceneAfter(each, now), scene);
    default:
      return scene;
  }
}

/** What is open once an edit is done: what it was joined to, or nothing where it is gone. */
export function openAfter(operation: Operation, open: Open | null): Open | null {
  if (operation.kind === "several") return operation.operations.reduce((now, each) => openAfter(each, now), open);
  if (operation.kind === "merge" && open?.kind === "entity" && operation.from.includes(open.id))
    return { kind: "entity", id: operation.into };
  if (operation.kind === "merge" && open?.kind === "edge" && operation.from.some((id) => isEnd(open.id, id)))
    return { kind: "entity", id: operation.into };
  if (operation.kind === "delete-entity" && open?.kind !== "report" && open && isEnd(open.id, operation.entity))
    return null;
  return open;
}

/** Whether an entity is the one named by an open id, or an end of the edge that it names. */
function isEnd(openId: string, entity: string): boolean {
  return openId === entity || openId.startsWith(`${entity}|`) || openId.endsWith(`|${entity}`);
}

function drawBeside(scene: Scene, ids: readonly string[], from: string): Scene {
  const added = ids.filter((id) => !scene.drawn.includes(id));
  return place(
    draw(scene, added),
    placeNew(scene.positions, added, () => from),
  );
}
