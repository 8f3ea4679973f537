import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Canvas } from "../canvas/canvas.tsx";
import { Icon } from "../components/icon.tsx";
import { Drawer, DrawerTabs, openTab } from "../panels/drawer/drawer.tsx";
import { Inspector, Legend, Reader, ReadingList, Timeline } from "../panels/index.ts";
import { getDesk, useDesk } from "../state/desk.ts";
import { isReading } from "../state/readings.ts";
import { DialogLayer, type Dialogs, type Shown } from "./dialogs.tsx";
import { DropTarget } from "./drop-target.tsx";
import { Masthead } from "./masthead.tsx";
import { Messages } from "./messages.tsx";
import { columnOf, LIMITS, RAIL, SLIM, USUAL_SIZES, usePanelSizes } from "./panel-sizes.ts";
import { Splitter } from "./splitter.tsx";
import { useDeskKeys } from "./use-desk-keys.ts";
import "./app.css";

/** The desk: one screen. */
export function App() {
  const title = useDesk((state) => state.project.title);
  const firstVisit = useDesk((state) => state.firstVisit);
  const column = useDesk((state) => columnOf(state.open));
  const [sizes, resize] = usePanelSizes();
  const drawer = useDesk(openTab);
  const [shown, show] = useState<Shown | null>(null);
  const dialogs = useMemo<Dialogs>(() => ({ shown, show }), [shown]);
  const files = useRef<HTMLInputElement>(null);
  const addReports = useCallback(() => files.current?.click(), []);
  const search = useCallback(() => show({ kind: "search" }), []);
  useDeskKeys(show);

  useEffect(() => {
    document.title = `${title} – Entente`;
  }, [title]);

  // A report wants its width: the legend makes room for it as a rail.
  // And the drawer its height: the timeline makes room for it.
  const timeline = drawer === null ? sizes.timeline : SLIM;
  const legend = column === "reader" ? RAIL : sizes.legend;
  const widths = {
    ["--legend-wanted" as string]: `${legend}px`,
    ["--inspector-width" as string]: `${sizes[column]}px`,
    ["--timeline-height" as string]: `${timeline}px`,
    ["--drawer-height" as string]: `${sizes.drawer}px`,
  };
  return (
    <div className="desk" style={widths}>
      <Masthead dialogs={dialogs} onAddReports={addReports} />
      <aside className="desk-legend" aria-label="Legend">
        <Legend
          onTypes={() => show({ kind: "types" })}
          onOpen={() => {
            if (column === "reader") getDesk().actions.stepBack();
            resize("legend", USUAL_SIZES.legend);
          }}
        />
        <Splitter
          label="Width of the legend"
          grows="right"
          value={legend}
          {...LIMITS.legend}
          onChange={(value) => resize("legend", value)}
        />
      </aside>
      <main className="desk-canvas">
        {firstVisit ? <Invitation onSearch={search} /> : null}
        <div className="desk-sheet">
          <Canvas onSearch={search} onAddReports={addReports} onExport={() => show({ kind: "export" })} onForm={show} />
          <ReadingList />
          <Messages />
        </div>
      </main>
      <aside className="desk-inspector" aria-label="What is open">
        {column === "reader" ? (
          <Suspense>
            <Reader />
          </Suspense>
        ) : (
          <Inspector />
        )}
        <Splitter
          label="Width of the inspector"
          grows="left"
          value={sizes[column]}
          {...LIMITS[column]}
          onChange={(value) => resize(column, value)}
        />
      </aside>
      <footer className={timeline === SLIM ? "desk-timeline slim" : "desk-timeline"}>
        <Suspense>
          <Timeline />
        </Suspense>
        {drawer === null ? (
          <Splitter
            label="Height of the timeline"
            grows="up"
            value={sizes.timeline}
            {...LIMITS.timeline}
            onChange={(value) => resize("timeline", value)}
          />
        ) : null}
      </footer>
      <section className="desk-drawer" aria-label="Drawer" hidden={drawer === null}>
        <Drawer open={drawer} />
        <Splitter
          label="Height of the drawer"
          grows="up"
          value={sizes.drawer}
          {...LIMITS.drawer}
          onChange={(value) => resize("drawer", value)}
        />
      </section>
      <DrawerTabs open={drawer} onOpen={getDesk().actions.openDrawer} />
      <DialogLayer dialogs={dialogs} onAddReports={addReports} />
      <DropTarget />
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label="Reports to add"
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = "";
          if (chosen.length > 0) void getDesk().actions.addFiles(chosen);
        }}
      />
    </div>
  );
}

/** What lies on the desk at the first visit, and what to do with it. */
function Invitation({ onSearch }: { readonly onSearch: () => void }) {
  const reading = useDesk((state) => isReading(state.readings));
  return (
    <section className="invitation" aria-label="Welcome">
      <p>
        {reading ? "Five sample reports are being read." : "Five sample reports."} Drop your own anywhere, or start from
        a name:
      </p>
      <button type="button" className="search-field" onClick={onSearch} aria-haspopup="dialog">
        <Icon name="search" />
        <span>A person, country, event…</span>
      </button>
    </section>
  );
}
