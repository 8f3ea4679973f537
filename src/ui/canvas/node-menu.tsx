import { messageOf } from "../../model/errors.ts";
import type { Entity } from "../../model/graph.ts";
import { ENTITY_TYPE_IDS, ENTITY_TYPES } from "../../model/schema.ts";
import type { CanvasNode } from "../../store/graph-store.ts";
import { EntityGlyph } from "../components/entity-glyph.tsx";
import { Icon } from "../components/icon.tsx";
import { RelationLine } from "../components/relation-line.tsx";
import { formatCount } from "../panels/wording/counts.ts";
import { getDesk, useDesk } from "../state/desk.ts";
import { specOf } from "../state/relation-types.ts";
import { type HiddenCounts, useHiddenCounts } from "./hidden-counts.ts";
import { Menu, type MenuItem } from "./menu.tsx";
import { useDivisible } from "./use-divisible.ts";

/** Neighbours that an expansion draws at a time. */
const MORE = 12;

/** A form about an entity that somebody asked for. */
export type EntityForm =
  | { readonly kind: "merge" | "rename"; readonly node: CanvasNode }
  | { readonly kind: "split"; readonly entity: Entity };

export interface NodeMenuProps {
  readonly node: CanvasNode;
  readonly at: { readonly x: number; readonly y: number };
  readonly onForm: (form: EntityForm) => void;
  readonly onExport: () => void;
  readonly onClose: () => void;
}

/** All that can be done with an entity, or with all that are selected when it is one of them. */
export function NodeMenu({ node, at, onForm, onExport, onClose }: NodeMenuProps) {
  const selection = useDesk((state) => state.selection);
  const pinned = useDesk((state) => state.scene.pinned);
  const counts = useHiddenCounts(node);
  const divisible = useDivisible(node.id);
  const ids = selection.size > 1 && selection.has(node.id) ? [...selection] : [node.id];
  const allPinned = ids.every((id) => pinned.includes(id));
  const several = ids.length > 1;
  const title = (
    <>
      <EntityGlyph entityType={node.entityType} countryCode={node.countryCode} size={18} />
      <span className="name">{several ? formatCount(ids.length, "entity", "entities") : node.name}</span>
    </>
  );
  const items = several ? severalItems(node, ids, allPinned) : singleItems(node, allPinned, counts, divisible, onForm);
  return (
    <Menu
      label={several ? "Selected entities" : node.name}
      title={title}
      at={at}
      onClose={onClose}
      items={[
        ...items,
        { kind: "rule", id: "away" },
        ...(several ? [] : [copyLink(node.id)]),
        { kind: "action", label: "Export…", sign: <Icon name="export" />, run: onExport },
      ]}
    />
  );
}

function singleItems(
  node: CanvasNode,
  pinned: boolean,
  counts: HiddenCounts | null,
  divisible: Entity | null,
  onForm: NodeMenuProps["onForm"],
): MenuItem[] {
  const { actions, state } = getDesk();
  const { id, entityType } = node;
  const chosen = [...state().selection].filter((each) => each !== id);
  const [only] = chosen;
  const into = chosen.length === 1 && only ? state().view.graph.nodes.find((each) => each.id === only) : undefined;
  return [
    {
      kind: "submenu",
      label: "Expand",
      sign: <Icon name="expand" />,
      disabled: node.hidden === 0,
      items: expandItems(node, counts),
    },
    { kind: "action", label: "Collapse", sign: <Icon name="collapse" />, run: () => actions.collapse(id) },
    { kind: "action", label: "Keep only this", sign: <Icon name="keep" />, run: () => actions.keepOnly([id]) },
    { kind: "action", label: "Hide", sign: <Icon name="hide" />, keys: "H", run: () => actions.hide([id]) },
    {
      kind: "action",
      label: pinned ? "Let it go" : "Pin",
      sign: <Icon name="pin" />,
      keys: "P",
      run: () => actions.pin([id], !pinned),
    },
    {
      kind: "submenu",
      label: "Focus",
      sign: <Icon name="focus" />,
      items: [1, 2, 3].map((hops) => ({
        kind: "action",
        label: hops === 1 ? "Its neighbours" : `${hops} steps around`,
        sign: <Icon name="focus" />,
        keys: String(hops),
        run: () => void actions.focus(id, hops),
      })),
    },
    { kind: "rule", id: "edit" },
    {
      kind: "action",
      label: "Paths from here…",
      sign: <Icon name="path" />,
      run: () => actions.findPaths({ from: id, to: into?.id ?? null }),
    },
    ...(into
      ? [
          {
            kind: "action",
            label: `Merge into ${into.name}`,
            sign: <Icon name="merge" />,
            run: () => void actions.edit({ kind: "merge", into: into.id, from: [id] }),
          } satisfies MenuItem,
        ]
      : []),
    {
      kind: "action",
      label: "Merge into…",
      sign: <Icon name="merge" />,
      keys: "M",
      run: () => onForm({ kind: "merge", node }),
    },
    ...(divisible
      ? [
          {
            kind: "action",
            label: "Split…",
            sign: <Icon name="split" />,
            run: () => onForm({ kind: "split", entity: divisible }),
          } satisfies MenuItem,
        ]
      : []),
    { kind: "action", label: "Rename…", sign: <Icon name="edit" />, run: () => onForm({ kind: "rename", node }) },
    {
      kind: "submenu",
      label: "Change type",
      sign: <Icon name="tag" />,
      items: ENTITY_TYPE_IDS.map((type) => ({
        kind: "action",
        label: ENTITY_TYPES[type].label,
        sign: <EntityGlyph entityType={type} />,
        checked: type === entityType,
        run: () => {
          if (type !== entityType) void actions.edit({ kind: "retype", entity: id, entityType: type });
        },
      })),
    },
    {
      kind: "action",
      label: "Delete",
      sign: <Icon name="close" />,
      run: () => void actions.edit({ kind: "delete-entity", entity: id }),
    },
  ];
}

function expandItems({ id, hidden }: CanvasNode, counts: HiddenCounts | null): MenuItem[] {
  const { actions } = getDesk();
  return [
    {
      kind: "action",
      label: hidden > MORE ? `${MORE} more, most supported` : "All that are hidden",
      sign: <Icon name="expand" />,
      keys: "E",
      run: () => void actions.expand(id),
    },
    { kind: "rule", id: "relations" },
    ...(counts?.relationTypes ?? []).map(
      (type): MenuItem => ({
        kind: "action",
        label: specOf(type.id).label,
        sign: <RelationLine relationType={type.id} width={24} />,
        count: type.count,
        run: () => void actions.expand(id, { relationType: type.id }),
      }),
    ),
    { kind: "rule", id: "entities" },
    ...(counts?.entityTypes ?? []).map(
      (type): MenuItem => ({
        kind: "action",
        label: ENTITY_TYPES[type.id].plural,
        sign: <EntityGlyph entityType={type.id} />,
        count: type.count,
        run: () => void actions.expand(id, { entityType: type.id }),
      }),
    ),
  ];
}

function severalItems(node: CanvasNode, ids: readonly string[], pinned: boolean): MenuItem[] {
  const { actions } = getDesk();
  const others = ids.filter((id) => id !== node.id);
  return [
    { kind: "action", label: "Keep only these", sign: <Icon name="keep" />, run: () => actions.keepOnly(ids) },
    { kind: "action", label: "Hide", sign: <Icon name="hide" />, keys: "H", run: () => actions.hide(ids) },
    {
      kind: "action",
      label: pinned ? "Let them go" : "Pin",
      sign: <Icon name="pin" />,
      keys: "P",
      run: () => actions.pin(ids, !pinned),
    },
    { kind: "rule", id: "edit" },
    {
      kind: "action",
      label: `Merge into ${node.name}`,
      sign: <Icon name="merge" />,
      run: () => void actions.edit({ kind: "merge", into: node.id, from: others }),
    },
  ];
}

function copyLink(id: string): MenuItem {
  const { actions } = getDesk();
  const copy = async () => {
    actions.openEntity(id);
    try {
      await navigator.clipboard.writeText(actions.link());
      actions.say("info", "The link is copied. It opens this view in this browser.");
    } catch (error) {
      actions.say("error", `The link could not be copied: ${messageOf(error)}`);
    }
  };
  return { kind: "action", label: "Copy link", sign: <Icon name="link" />, run: () => void copy() };
}
