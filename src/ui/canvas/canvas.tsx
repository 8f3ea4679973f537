import { useCallback, useState } from "react";
import type { CanvasNode } from "../../store/graph-store.ts";
import { getDesk } from "../state/desk.ts";
import { Chips } from "./chips.tsx";
import { Corner } from "./corner.tsx";
import type { ScreenPoint } from "./drawn.ts";
import { EmptyCanvas } from "./empty-canvas.tsx";
import { type EntityForm, NodeMenu } from "./node-menu.tsx";
import { Sheet } from "./sheet.tsx";
import { SheetMenu } from "./sheet-menu.tsx";
import { ToolBar } from "./tool-bar.tsx";
import { useReportLight } from "./use-report-light.ts";
import "./canvas.css";

export interface CanvasProps {
  readonly onSearch: () => void;
  readonly onAddReports: () => void;
  readonly onExport: () => void;
  readonly onForm: (form: EntityForm) => void;
}

/** A menu asked for on a node (or, with none, on the sheet), in pixels of the window. */
interface Asked {
  readonly node: CanvasNode | null;
  readonly at: ScreenPoint;
}

/** The graph on its sheet, with what is needed to work on it: fills the parent. */
export function Canvas({ onSearch, onAddReports, onExport, onForm }: CanvasProps) {
  const [percent, setPercent] = useState(100);
  const [menu, setMenu] = useState<Asked | null>(null);
  /** Counts the sheets that were lost: each is followed by a new one. */
  const [lost, setLost] = useState(0);
  useReportLight();

  const onZoom = useCallback((zoom: number) => setPercent(Math.round(100 * zoom)), []);
  const onLost = useCallback(() => setLost((before) => before + 1), []);
  const onMenu = useCallback((id: string | null, at: ScreenPoint) => {
    const { nodes } = getDesk().state().view.graph;
    setMenu({ node: nodes.find((node) => node.id === id) ?? null, at });
  }, []);

  return (
    <div className="canvas">
      <Sheet key={lost} onZoom={onZoom} onMenu={onMenu} onLost={onLost} />
      <EmptyCanvas onSearch={onSearch} onAddReports={onAddReports} />
      <Chips />
      <Corner />
      <ToolBar percent={percent} />
      {menu?.node ? (
        <NodeMenu node={menu.node} at={menu.at} onForm={onForm} onExport={onExport} onClose={() => setMenu(null)} />
      ) : menu ? (
        <SheetMenu at={menu.at} onExport={onExport} onClose={() => setMenu(null)} />
      ) : null}
    </div>
  );
}
