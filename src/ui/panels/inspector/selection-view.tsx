import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { Icon } from "../../components/icon.tsx";
import { getDesk, useDesk } from "../../state/desk.ts";
import { formatCount, formatNumber } from "../wording/counts.ts";
import { Crumb } from "./crumb.tsx";

/** Entities listed before "n more". */
const LISTED = 200;

/** Several entities are selected: which, and what can be done with all of them at once. */
export function SelectionView() {
  const selection = useDesk((state) => state.selection);
  const nodes = useDesk((state) => state.view.graph.nodes);
  const pinned = useDesk((state) => state.scene.pinned);
  const chosen = nodes.filter(({ id }) => selection.has(id)).toSorted((a, b) => b.relations - a.relations);
  const ids = chosen.map(({ id }) => id);
  const allPinned = ids.length > 0 && ids.every((id) => pinned.includes(id));
  const [first, ...others] = ids;
  const { actions } = getDesk();
  return (
    <>
      <header>
        <Crumb closing="Clear the selection" onClose={() => actions.select([])}>
          <span>Selection</span>
        </Crumb>
        <div className="headline">
          <h1>
            <span className="swipe">{formatCount(chosen.length, "entity", "entities")}</span> selected
          </h1>
        </div>
        <div className="acts">
          <button type="button" className="button small" onClick={() => actions.keepOnly(ids)}>
            <Icon name="keep" />
            Keep only these
          </button>
          <button type="button" className="button small" onClick={() => actions.hide(ids)}>
            <Icon name="hide" />
            Hide
          </button>
          <button
            type="button"
            className="tool"
            title={allPinned ? "Let them move" : "Pin them to their places"}
            aria-label="Pin"
            aria-pressed={allPinned}
            onClick={() => actions.pin(ids, !allPinned)}
          >
            <Icon name="pin" />
          </button>
          {first && others.length > 0 ? (
            <button
              type="button"
              className="tool"
              title={`Merge them into ${chosen[0]?.name}`}
              aria-label={`Merge them into ${chosen[0]?.name}`}
              onClick={() => void actions.edit({ kind: "merge", into: first, from: others })}
            >
              <Icon name="merge" />
            </button>
          ) : null}
        </div>
      </header>
      <div className="scroll">
        <ul className="block offers">
          {chosen.slice(0, LISTED).map((node) => (
            <li key={node.id}>
              <button type="button" className="tryline" onClick={() => void actions.goTo(node.id)}>
                <EntityGlyph entityType={node.entityType} countryCode={node.countryCode} size={18} />
                <span className="name">{node.name}</span>
                <span className="r">{formatNumber(node.relations)}</span>
              </button>
            </li>
          ))}
        </ul>
        {chosen.length > LISTED ? <p className="block quiet">and {formatNumber(chosen.length - LISTED)} more</p> : null}
      </div>
    </>
  );
}
