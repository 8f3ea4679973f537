import type { Doc } from "../../model/doc.ts";
import type { OwnRelationType } from "../../model/own-type.ts";
import { type Component, layer } from "../component.ts";
import { assignRoles } from "../roles/roles.ts";
import { status } from "../status/status.ts";
import { FrameIndex } from "../triggers/frame-index.ts";
import { wordTriggers } from "../triggers/triggers.ts";
import { compile } from "./compile.ts";

/**
 * Finds what reports tell of a person's own relation types, by the same rules as the built-in ones, and adds it to what is found
 * already: the built-in types are read as they are without it.
 */
export function ownClaims(types: readonly OwnRelationType[]): Component {
  const frames = new FrameIndex(types.flatMap((type) => compile(type).frames));
  return {
    name: "own claims",
    requires: ["clean", "sentences", "tokens", "mentions", "chunks", "triggers", "roles", "statuses"],
    assigns: "statuses",
    run: (doc) => (types.length === 0 ? doc : addTo(doc, frames)),
  };
}

function addTo(doc: Doc, frames: FrameIndex): Doc {
  const found = { ...doc, triggers: wordTriggers(doc, frames) };
  if (found.triggers.length === 0) return doc;
  const told = status.run({ ...found, roles: assignRoles(found, frames) });
  const before = layer(doc, "triggers");
  return {
    ...doc,
    triggers: [...before, ...found.triggers],
    roles: [
      ...layer(doc, "roles"),
      ...layer(told, "roles").map((role) => ({ ...role, trigger: role.trigger + before.length })),
    ],
    statuses: [...layer(doc, "statuses"), ...layer(told, "statuses")],
  };
}
