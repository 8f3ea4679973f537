import { useDesk } from "../../state/desk.ts";
import { EntityView } from "./entity-view.tsx";
import { LitView } from "./lit-view.tsx";
import { RelationView } from "./relation-view.tsx";
import { SelectionView } from "./selection-view.tsx";
import { StartView } from "./start-view.tsx";
import "./inspector.css";

/** What the reports say of whatever is open: an entity, a relation, several selected entities, what is lit, or where to start. */
export function Inspector() {
  const open = useDesk((state) => state.open);
  const several = useDesk((state) => state.selection.size > 1);
  const lit = useDesk((state) => state.lit);
  return (
    <section className="inspector" aria-label="Inspector">
      {open?.kind === "edge" ? (
        <RelationView key={open.id} edge={open.id} relation={open.relation} evidence={open.evidence} />
      ) : several ? (
        <SelectionView />
      ) : open?.kind === "entity" ? (
        <EntityView key={open.id} id={open.id} />
      ) : lit ? (
        <LitView lit={lit} />
      ) : (
        <StartView />
      )}
    </section>
  );
}
