import { useState } from "react";
import type { Entity } from "../../../model/graph.ts";
import { foldName } from "../../../model/names.ts";
import { getDesk } from "../../state/desk.ts";
import { Dialog } from "../dialog/dialog.tsx";

/** Takes some written forms of an entity away to be an entity of their own. */
export function SplitDialog({ entity, onClose }: { readonly entity: Entity; readonly onClose: () => void }) {
  const forms = [...new Set([entity.name, ...entity.aliases.map(({ text }) => text)])];
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [name, setName] = useState<string | null>(null);
  const shownName = name ?? chosen[0] ?? "";
  const ready = chosen.length > 0 && chosen.length < forms.length && shownName.trim() !== "";

  const split = async () => {
    onClose();
    const id = newEntityId(entity, shownName);
    const { actions } = getDesk();
    await actions.edit({ kind: "split", entity: entity.id, aliases: chosen, id, name: shownName.trim() });
    await actions.goTo(id);
  };

  return (
    <Dialog title={`Split ${entity.name}`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void split();
        }}
      >
        <div className="body">
          <fieldset className="choices">
            <legend className="caption">Written forms that mean somebody or something else</legend>
            {forms.map((form) => (
              <label key={form} className="choice serif">
                <input
                  type="checkbox"
                  checked={chosen.includes(form)}
                  onChange={(event) =>
                    setChosen(event.target.checked ? [...chosen, form] : chosen.filter((each) => each !== form))
                  }
                />
                {form}
              </label>
            ))}
          </fieldset>
          <label>
            <span className="caption">Name of the new one</span>
            <input className="field" value={shownName} onChange={(event) => setName(event.target.value)} />
          </label>
        </div>
        <div className="foot">
          <button type="button" className="button plain" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button plain primary" disabled={!ready}>
            Split
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Readable like the others, and unlike the id of the entity that it is split from. */
function newEntityId(entity: Entity, name: string): string {
  const id = `${entity.entityType}/${foldName(name).replaceAll(" ", "-") || "unnamed"}`;
  return id === entity.id ? `${id}-2` : id;
}
