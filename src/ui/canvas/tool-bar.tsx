import { useState } from "react";
import { LAYOUTS, type LayoutId } from "../../layout/index.ts";
import { Icon, type IconName } from "../components/icon.tsx";
import { getDesk, useDesk } from "../state/desk.ts";
import type { DeskState } from "../state/desk-state.ts";
import { Menu } from "./menu.tsx";

const TOOLS: readonly { readonly id: DeskState["tool"]; readonly label: string; readonly icon: IconName }[] = [
  { id: "pan", label: "Move the view", icon: "hand" },
  { id: "rectangle", label: "Select with a rectangle", icon: "rect" },
  { id: "lasso", label: "Select with a lasso", icon: "lasso" },
];

const STEP = 1.25;

/** Zoom, tools and layouts, at the lower right of the canvas. */
export function ToolBar({ percent }: { readonly percent: number }) {
  const tool = useDesk((state) => state.tool);
  const empty = useDesk((state) => state.view.graph.nodes.length === 0);
  const desk = getDesk();
  return (
    <div className="tools" role="toolbar" aria-label="Canvas">
      <div className="group">
        <Tool label="Zoom out" icon="minus" onClick={() => desk.canvas()?.zoom(1 / STEP)} />
        <span className="zoom">{percent} %</span>
        <Tool label="Zoom in" icon="plus" onClick={() => desk.canvas()?.zoom(STEP)} />
        <Tool label="Fit to the canvas (F)" icon="fit" onClick={() => desk.canvas()?.fit()} />
      </div>
      <div className="group">
        {TOOLS.map(({ id, label, icon }) => (
          <Tool key={id} label={label} icon={icon} pressed={tool === id} onClick={() => desk.actions.setTool(id)} />
        ))}
      </div>
      <LayoutButton disabled={empty} />
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: IconName;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function Tool({ label, icon, pressed, onClick }: ToolProps) {
  return (
    <button type="button" className="tool" title={label} aria-label={label} aria-pressed={pressed} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

function LayoutButton({ disabled }: { readonly disabled: boolean }) {
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [current, setCurrent] = useState<LayoutId>(LAYOUTS[0].id);
  const { label } = LAYOUTS.find(({ id }) => id === current) ?? LAYOUTS[0];
  return (
    <div className="group">
      <button
        type="button"
        className="tool wide"
        title="Lay everything out anew (L)"
        aria-haspopup="menu"
        aria-expanded={at !== null}
        disabled={disabled}
        onClick={(event) => {
          const { right, top } = event.currentTarget.getBoundingClientRect();
          setAt({ x: right + 1, y: top - 4 });
        }}
      >
        <Icon name="layout" />
        {label}
        <Icon name="down" size={14} />
      </button>
      {at ? (
        <Menu
          label="Layouts"
          at={at}
          upwards
          onClose={() => setAt(null)}
          items={LAYOUTS.map((layout) => ({
            kind: "action",
            label: layout.label,
            sign: <Icon name="layout" />,
            checked: layout.id === current,
            run: () => {
              setCurrent(layout.id);
              void getDesk().actions.layout(layout.id);
            },
          }))}
        />
      ) : null}
    </div>
  );
}
