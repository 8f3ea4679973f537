import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { Icon } from "../../components/icon.tsx";
import { getDesk, useDesk } from "../../state/desk.ts";
import type { DeskState } from "../../state/desk-state.ts";
import { FilterField } from "../rows/filter-field.tsx";
import { useFocusOnOpen } from "../rows/use-focus-on-open.ts";
import { useWindow } from "../rows/use-window.ts";
import { formatCount, formatNumber } from "../wording/counts.ts";
import { LineText, textOfLine } from "./line-text.tsx";
import type { OutlineLine } from "./tree.ts";
import { useOutline } from "./use-outline.ts";
import { seek, walk } from "./walk.ts";
import "../rows/rows.css";
import "./outline.css";

/** Pixels. */
const ROW = 26;
/** Milliseconds between two letters of one name. */
const TYPING = 700;

/** What is drawn as a tree that is walked by keys: entity, kind of relation, counterpart, sentence. */
export function OutlinePanel() {
  const looked = useDesk((state) => state.drawer === "outline");
  const outline = useOutline(looked);
  const tree = useRef<HTMLDivElement | null>(null);
  const toTree = useCallback(() => tree.current?.querySelector<HTMLElement>("[role=tree]")?.focus(), []);
  useFocusOnOpen(looked, toTree);
  const { lines, entities, typed } = outline;
  const found = lines[0]?.size ?? 0;
  return (
    <section className="outline-panel" aria-label="Outline">
      <div className="head">
        <h2>{formatCount(entities, "entity", "entities")}</h2>
        <FilterField label="Filter by name" value={typed} onChange={outline.onType} onLeave={toTree} />
        <span className="quiet" role="status">
          {typed.trim() === "" ? "" : `${formatNumber(found)} of ${formatNumber(entities)}`}
        </span>
        <span className="grow" />
        <span className="quiet">
          <kbd>→</kbd> opens, <kbd>←</kbd> shuts, <kbd>Enter</kbd> shows it, letters look for a name
        </span>
        <button
          type="button"
          className="button small plain"
          disabled={outline.opened.size === 0}
          onClick={outline.shutAll}
        >
          Shut all
        </button>
      </div>
      <div className="fill" ref={tree}>
        {lines.length > 0 ? (
          <Tree outline={outline} />
        ) : (
          <p className="blank">
            {entities > 0
              ? `No name holds “${typed.trim()}”.`
              : "Nothing is drawn: add reports, search for a name, or take the filters away. What is drawn stands here as a tree: who, what, with whom, and the sentence that says so."}
          </p>
        )}
      </div>
    </section>
  );
}

function Tree({ outline }: { readonly outline: ReturnType<typeof useOutline> }) {
  const { lines, open, shut } = outline;
  const id = useId();
  const sight = useWindow(lines.length, ROW);
  const [cursor, setCursor] = useState<string | null>(null);
  const typing = useRef({ text: "", at: Number.NEGATIVE_INFINITY });
  const opened = useDesk((state) => state.open);
  const selection = useDesk((state) => state.selection);
  const at = useMemo(() => lines.findIndex(({ key }) => key === cursor), [lines, cursor]);
  const { show } = sight;

  // An entity that is opened elsewhere is where the keyboard goes on.
  const latest = useRef(lines);
  latest.current = lines;
  const openId = opened?.kind === "entity" ? opened.id : null;
  useEffect(() => {
    const place = latest.current.findIndex(({ key }) => key === openId);
    const line = latest.current[place];
    if (!line) return;
    setCursor(line.key);
    show(place);
  }, [openId, show]);

  const goTo = (place: number) => {
    setCursor(lines[place]?.key ?? null);
    show(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === "Tab") return;
    const line = lines[at];
    const goesOn = event.timeStamp - typing.current.at < TYPING;
    const walked = walk(lines, at, event.key, sight.page());
    if (walked) {
      if (walked.open) open(walked.open);
      if (walked.shut !== undefined) shut(walked.shut);
      goTo(walked.cursor);
    } else if (event.key === "Enter" && line) act(line, outline);
    else if (event.key === " " && line && !goesOn) act(line, outline);
    else if (event.key.length === 1 && /[\p{L}\p{N} .@'-]/u.test(event.key)) {
      typing.current = { text: (goesOn ? typing.current.text : "") + event.key, at: event.timeStamp };
      const place = seek(lines.map(textOfLine), at, typing.current.text);
      if (place !== null) goTo(place);
    } else return;
    event.preventDefault();
  };

  return (
    <div className="lines" ref={sight.ref} onScroll={sight.onScroll}>
      <div
        role="tree"
        aria-label="What is drawn"
        aria-multiselectable="true"
        tabIndex={0}
        aria-activedescendant={at >= sight.first && at < sight.end ? `${id}-${at}` : undefined}
        style={{ height: lines.length * ROW }}
        onKeyDown={onKeyDown}
      >
        {lines.slice(sight.first, sight.end).map((line, step) => {
          const place = sight.first + step;
          const marked = isMarked(line, opened, selection);
          return (
            <div
              key={line.key}
              id={`${id}-${place}`}
              role="treeitem"
              tabIndex={-1}
              aria-level={line.level}
              aria-setsize={line.size}
              aria-posinset={line.place}
              aria-expanded={line.open ?? undefined}
              aria-selected={marked}
              className={`outline-line ${line.kind}${marked ? " on" : ""}${place === at ? " at" : ""}`}
              style={{ top: place * ROW, ["--level" as string]: line.level }}
              onClick={({ target, currentTarget }) => {
                currentTarget.parentElement?.focus({ preventScroll: true });
                setCursor(line.key);
                if (target instanceof Element && target.closest(".twig")) line.open ? shut(line.key) : open([line.key]);
                else act(line, outline);
              }}
              onKeyDown={undefined}
            >
              <span className="twig" aria-hidden="true">
                {line.open === null ? null : <Icon name={line.open ? "down" : "next"} size={12} />}
              </span>
              <LineText line={line} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Shows what a line tells of; the kinds of relations just open and shut. */
function act(line: OutlineLine, { open, shut }: ReturnType<typeof useOutline>): void {
  const { actions, canvas } = getDesk();
  switch (line.kind) {
    case "entity":
      actions.openEntity(line.node.id);
      canvas()?.flyTo([line.node.id]);
      if (line.open === false) open([line.key]);
      return;
    case "group":
      if (line.open) shut(line.key);
      else open([line.key]);
      return;
    case "partner":
      actions.openEdge(line.edge.id);
      canvas()?.flyTo([line.edge.source, line.edge.target]);
      if (line.open === false) open([line.key]);
      return;
    case "passage":
      actions.openReport(line.passage.document.id, { relation: line.detail.relation.id, evidence: line.at });
      return;
    case "note":
  }
}

function isMarked(line: OutlineLine, open: DeskState["open"], selection: ReadonlySet<string>): boolean {
  switch (line.kind) {
    case "entity":
      return selection.has(line.node.id) || (open?.kind === "entity" && open.id === line.node.id);
    case "partner":
      return open?.kind === "edge" && open.id === line.edge.id;
    case "passage":
      return (
        open?.kind === "report" &&
        open.passage?.relation === line.detail.relation.id &&
        open.passage.evidence === line.at
      );
    default:
      return false;
  }
}
