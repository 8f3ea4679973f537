import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { EntityType } from "../../../model/schema.ts";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { Icon } from "../../components/icon.tsx";
import { getDesk } from "../../state/desk.ts";
import type { Choice } from "../../state/desk-state.ts";
import { useAsked } from "../asking/use-asked.ts";
import { mostConnected } from "./most-connected.ts";
import "./picker.css";

export interface EntityPickerProps {
  readonly label: string;
  /** Shown while nothing is chosen. */
  readonly open: string;
  readonly entityTypes?: readonly EntityType[] | undefined;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice | undefined) => void;
}

const LIMIT = 7;

/** Chooses an entity by typing some of its name, or from those best connected: a WAI-ARIA combobox. */
export function EntityPicker({ label, open, entityTypes, choice, onChoose }: EntityPickerProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [entered, setEntered] = useState(false);
  const [at, setAt] = useState(0);
  const chosen = useRef<HTMLDivElement>(null);
  const id = useId();
  const text = typed?.trim() ?? "";
  const asked = useAsked(text ? `pick ${text}` : null, null, (signal) =>
    getDesk().store.search(text, { signal, limit: LIMIT, ...(entityTypes ? { entityTypes } : {}) }),
  );
  const found = asked.value?.map(({ entity }) => entity) ?? [];
  const unfilled = entered && !choice && text === "";
  const offered = text ? found : unfilled ? mostConnected(getDesk().state().view.graph, LIMIT, entityTypes) : [];
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: "nearest" });
  });

  const choose = (place: number) => {
    const entity = offered[place];
    if (!entity) return;
    setTyped(null);
    setEntered(false);
    onChoose({ value: entity.id, name: entity.name });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt(Math.min(offered.length - 1, at + 1));
    else if (event.key === "ArrowUp") setAt(Math.max(0, at - 1));
    else if (event.key === "Enter") choose(at);
    else if (event.key === "Escape" && (typed !== null || unfilled)) {
      setTyped(null);
      setEntered(false);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span className="picker">
      <span className="slot-field">
        <span className="quiet">{label.toLowerCase()}</span>
        <input
          role="combobox"
          aria-label={label}
          aria-expanded={offered.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={offered[at] ? `${id}-${at}` : undefined}
          placeholder={open}
          value={typed ?? choice?.name ?? ""}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
            if (event.target.value === "") onChoose(undefined);
          }}
          onFocus={(event) => {
            event.target.select();
            setEntered(true);
            setAt(0);
          }}
          onBlur={() => {
            setTyped(null);
            setEntered(false);
          }}
          onKeyDown={onKeyDown}
        />
        {choice ? (
          <button
            type="button"
            title={`Back to ${open}`}
            aria-label={`Clear ${label}`}
            onClick={() => onChoose(undefined)}
          >
            <Icon name="close" size={12} />
          </button>
        ) : null}
      </span>
      {text || offered.length > 0 ? (
        <div className="picker-offers" role="listbox" id={id} aria-label={label} tabIndex={-1}>
          {offered.map(({ id: entity, name, entityType, countryCode }, place) => (
            <div
              key={entity}
              ref={place === at ? chosen : undefined}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(place);
              }}
            >
              <EntityGlyph entityType={entityType} countryCode={countryCode} />
              <span>{name}</span>
            </div>
          ))}
          {offered.length === 0 && asked.status !== "waiting" ? (
            <p className="quiet">Nobody goes by this name here.</p>
          ) : null}
        </div>
      ) : null}
    </span>
  );
}
