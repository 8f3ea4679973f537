import { useState } from "react";
import type { Entity } from "../../../model/graph.ts";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { getDesk } from "../../state/desk.ts";
import { useAsked } from "../asking/use-asked.ts";
import { Dialog } from "../dialog/dialog.tsx";
import { formatCount } from "../wording/counts.ts";

/** Entities offered at a time. */
const LIMIT = 8;

/** Says that an entity is the same as another one, found by name: everything that it has goes to the other. */
export function MergeDialog({ entity, onClose }: { readonly entity: Entity; readonly onClose: () => void }) {
  const [text, setText] = useState(entity.name);
  const asked = useAsked(text.trim() ? `search ${text.trim()}` : null, null, (signal) =>
    getDesk().store.search(text.trim(), { signal, limit: LIMIT + 1 }),
  );
  const hits = (asked.value ?? []).filter((hit) => hit.entity.id !== entity.id).slice(0, LIMIT);

  const merge = async (into: string) => {
    onClose();
    const { actions } = getDesk();
    await actions.edit({ kind: "merge", into, from: [entity.id] });
    await actions.goTo(into);
  };

  return (
    <Dialog title={`Merge ${entity.name} into…`} onClose={onClose}>
      <div className="body">
        <label>
          <span className="caption">The same as</span>
          <input
            className="field"
            value={text}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <ul className="picks">
          {hits.map((hit) => (
            <li key={hit.entity.id}>
              <button type="button" onClick={() => void merge(hit.entity.id)}>
                <EntityGlyph entityType={hit.entity.entityType} countryCode={hit.entity.countryCode} />
                <span className="name">{hit.entity.name}</span>
                <span className="quiet">{formatCount(hit.relations, "relation")}</span>
              </button>
            </li>
          ))}
        </ul>
        <p className="quiet">
          {asked.status === "known" && hits.length === 0
            ? "No other entity is called that."
            : "Its names and relations go to the other. Undo takes it back."}
        </p>
      </div>
    </Dialog>
  );
}
