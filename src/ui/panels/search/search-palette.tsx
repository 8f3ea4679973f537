import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Icon } from "../../components/icon.tsx";
import { getDesk } from "../../state/desk.ts";
import { formatCount } from "../wording/counts.ts";
import type { Command } from "./command.ts";
import { HitRow } from "./hit-row.tsx";
import { Peek } from "./peek.tsx";
import { KINDS, type Kind, type Result } from "./results.ts";
import { type Search, useSearch } from "./use-search.ts";
import "./search.css";

export interface SearchPaletteProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

const HEADINGS: Readonly<Record<Kind, string>> = {
  entity: "Entities",
  relation: "Relations drawn",
  report: "Reports",
  command: "Questions and commands",
};

/** Finds entities, drawn relations and reports, and runs commands. A combobox whose list stays open, after WAI-ARIA. */
export function SearchPalette({ commands, onClose }: SearchPaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const search = useSearch(commands);
  const { text, results, chosen, at, only, settled } = search;

  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  const run = (result: Result | undefined, stay: boolean) => {
    if (!result) return;
    if (!stay || result.kind !== "entity") onClose();
    carryOut(result);
  };
  /** Enter came before the answer to what is typed: it takes the best of that, not of what was typed before. */
  const [early, setEarly] = useState<{ readonly stay: boolean } | null>(null);
  useEffect(() => {
    if (!early || !settled) return;
    setEarly(null);
    run(chosen, early.stay);
  });
  const enter = (stay: boolean) => (settled ? run(chosen, stay) : setEarly({ stay }));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.key === "ArrowDown") search.choose((at + 1) % Math.max(1, results.length));
    else if (event.key === "ArrowUp") search.choose((at - 1 + results.length) % Math.max(1, results.length));
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) enter(event.shiftKey);
    else if (event.key === "Tab" && !event.shiftKey) search.nextKind();
    else if (event.key === "Escape" && text !== "") search.setText("");
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-modal="true"
      aria-label="Search and commands"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="sheet">
        <div className="ask">
          <Icon name="search" />
          <div className="typing">
            <span className="typed" aria-hidden="true">
              {text}
            </span>
            <input
              role="combobox"
              aria-label="Search names, reports and commands"
              aria-expanded={results.length > 0}
              aria-controls="palette-results"
              aria-activedescendant={chosen ? optionId(at) : undefined}
              aria-autocomplete="list"
              autoComplete="off"
              spellCheck={false}
              placeholder="Search names, reports and commands, or ask a question"
              value={text}
              onChange={(event) => search.setText(event.target.value)}
              onKeyDown={onKeyDown}
            />
          </div>
          <span className="quiet" role="status">
            {text.trim() && settled
              ? results.length > 0
                ? formatCount(results.length, "result")
                : "nothing found"
              : null}
          </span>
          <kbd>Esc</kbd>
        </div>
        <div className="cols">
          <Results search={search} onRun={(result) => run(result, false)} />
          <Peek result={chosen} />
        </div>
        <div className="keys">
          <span>
            <kbd>↑</kbd>
            <kbd>↓</kbd> choose
          </span>
          <span>
            <kbd>Enter</kbd> open
          </span>
          <span>
            <kbd>Shift Enter</kbd> open and go on searching
          </span>
          <span>
            <kbd>Tab</kbd> {only ? `only ${HEADINGS[only].toLowerCase()}` : "one kind only"}
          </span>
          <span className="last">
            <kbd>&gt;</kbd> commands
          </span>
        </div>
      </div>
    </dialog>
  );
}

const optionId = (at: number) => `palette-result-${at}`;

function Results({ search, onRun }: { readonly search: Search; readonly onRun: (result: Result) => void }) {
  const { results, at, text, settled } = search;
  const numbered = results.map((result, index) => ({ result, index }));
  return (
    <div className="hits">
      <div role="listbox" id="palette-results" aria-label="Results">
        {KINDS.map((kind) => {
          const own = numbered.filter(({ result }) => result.kind === kind);
          if (own.length === 0) return null;
          return (
            <fieldset key={kind} aria-label={HEADINGS[kind]}>
              <p className="kind" aria-hidden="true">
                {HEADINGS[kind]}
                {kind === "entity" ? <span>relations</span> : null}
              </p>
              {own.map(({ result, index }) => (
                <HitRow
                  key={result.key}
                  id={optionId(index)}
                  result={result}
                  typed={text}
                  on={index === at}
                  onPoint={() => search.choose(index)}
                  onRun={() => onRun(result)}
                />
              ))}
            </fieldset>
          );
        })}
      </div>
      {results.length === 0 ? (
        <p className="quiet nothing">
          {settled && text.trim()
            ? `Nothing is called “${text.trim()}” in these reports.`
            : "Type a name in any spelling or script."}
        </p>
      ) : null}
    </div>
  );
}

function carryOut(result: Result): void {
  const { actions } = getDesk();
  if (result.kind === "entity") void actions.goTo(result.hit.entity.id);
  else if (result.kind === "relation") actions.openEdge(result.edge.id);
  else if (result.kind === "report") actions.openReport(result.report.id);
  else result.command.run();
}
