import { Icon } from "../components/icon.tsx";
import { getDesk, useDesk } from "../state/desk.ts";
import { Menu } from "./menu.tsx";

export interface SheetMenuProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly onExport: () => void;
  readonly onClose: () => void;
}

/** What can be done with all that is drawn. */
export function SheetMenu({ at, onExport, onClose }: SheetMenuProps) {
  const nodes = useDesk((state) => state.view.graph.nodes);
  const { actions, canvas } = getDesk();
  const none = nodes.length === 0;
  return (
    <Menu
      label="Canvas"
      at={at}
      onClose={onClose}
      items={[
        { kind: "action", label: "Fit everything", sign: <Icon name="fit" />, keys: "F", run: () => canvas()?.fit() },
        {
          kind: "action",
          label: "Lay out anew",
          sign: <Icon name="layout" />,
          keys: "L",
          disabled: none,
          run: () => void actions.layout(),
        },
        {
          kind: "action",
          label: "Select everything",
          sign: <Icon name="rect" />,
          keys: "Ctrl A",
          disabled: none,
          run: () => actions.select(nodes.map(({ id }) => id)),
        },
        { kind: "rule", id: "draw" },
        {
          kind: "action",
          label: "Draw the whole graph",
          sign: <Icon name="expand" />,
          run: () => void actions.drawAll(),
        },
        {
          kind: "action",
          label: "Clear the canvas",
          sign: <Icon name="hide" />,
          disabled: none,
          run: () => actions.clearCanvas(),
        },
        { kind: "rule", id: "away" },
        { kind: "action", label: "Export…", sign: <Icon name="export" />, run: onExport },
      ]}
    />
  );
}
