import { type ComponentType, lazy, Suspense, useEffect, useState } from "react";
import { Icon } from "../../components/icon.tsx";
import { useDesk } from "../../state/desk.ts";
import type { DeskState } from "../../state/desk-state.ts";
import { formatNumber } from "../wording/counts.ts";
import "./drawer.css";

export interface DrawerTab {
  readonly id: string;
  readonly label: string;
  readonly Panel: ComponentType;
  /** Shown beside the label unless it is 0. */
  readonly count?: (state: DeskState) => number;
}

/** What lies in the drawer, in order; each is loaded when it is first opened. */
export const DRAWER_TABS: readonly DrawerTab[] = [
  {
    id: "query",
    label: "Query",
    Panel: lazy(async () => ({ default: (await import("../query/query-panel.tsx")).QueryPanel })),
  },
  {
    id: "table",
    label: "Table",
    Panel: lazy(async () => ({ default: (await import("../table/table-panel.tsx")).TablePanel })),
    count: ({ view }) => view.facets.relations.drawn,
  },
  {
    id: "outline",
    label: "Outline",
    Panel: lazy(async () => ({ default: (await import("../outline/outline-panel.tsx")).OutlinePanel })),
  },
  {
    id: "paths",
    label: "Paths",
    Panel: lazy(async () => ({ default: (await import("../paths/paths-panel.tsx")).PathsPanel })),
  },
  {
    id: "journal",
    label: "Journal",
    Panel: lazy(async () => ({ default: (await import("../journal/journal-panel.tsx")).JournalPanel })),
    count: ({ journal }) => journal.length,
  },
];

/** The part of the drawer that is open, if it is one of these. */
export function openTab({ drawer }: Pick<DeskState, "drawer">): string | null {
  return DRAWER_TABS.find(({ id }) => id === drawer)?.id ?? null;
}

export interface DrawerProps {
  /** Null while the drawer is shut. */
  readonly open: string | null;
  readonly onOpen: (tab: string | null) => void;
}

/** The tab that is open. One that was opened stays as it was left while another is, or the drawer is shut. */
export function Drawer({ open }: Pick<DrawerProps, "open">) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (open !== null) setOpened((before) => (before.has(open) ? before : new Set([...before, open])));
  }, [open]);
  return DRAWER_TABS.filter(({ id }) => id === open || opened.has(id)).map(({ id, Panel }) => (
    <div key={id} className="drawer-part" id={`drawer-${id}`} hidden={id !== open}>
      <Suspense>
        <Panel />
      </Suspense>
    </div>
  ));
}

/** The tabs at the foot of the desk: one opens its part of the drawer, and shuts it again. */
export function DrawerTabs({ open, onOpen }: DrawerProps) {
  return (
    <nav className="drawer-tabs" aria-label="Drawer">
      {DRAWER_TABS.map(({ id, label, count }) => (
        <button
          key={id}
          type="button"
          className={id === open ? "on" : undefined}
          aria-expanded={id === open}
          aria-controls={id === open ? `drawer-${id}` : undefined}
          onClick={() => onOpen(id === open ? null : id)}
        >
          {label}
          {count ? <Count of={count} /> : null}
        </button>
      ))}
      <p className="foot">
        <Icon name="lock" size={14} />
        Nothing leaves this page
      </p>
    </nav>
  );
}

function Count({ of }: { readonly of: (state: DeskState) => number }) {
  const count = useDesk(of);
  return count > 0 ? <span className="quiet">{formatNumber(count)}</span> : null;
}
