import { type KeyboardEvent, useId, useState } from "react";
import type { EntityType } from "../../../model/schema.ts";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { Icon } from "../../components/icon.tsx";
import { getDesk } from "../../state/desk.ts";
import { useAsked } from "../asking/use-asked.ts";
import type { Choice } from "./templates.ts";

export interface EntityPickerProps {
  readonly label: string;
  /** Shown while nothing is chosen. */
  readonly open: string;
  readonly entityTypes?: readonly EntityType[] | undefined;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice | undefined) => void;
}

const LIMIT = 7;

/** Chooses an entity by typing some of its name: a WAI-ARIA combobox. */
export function EntityPicker({ label, open, entityTypes, choice, onChoose }: EntityPickerProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const id = useId();
  const text = typed?.trim() ?? "";
  const asked = useAsked(text ? `pick ${text}` : null, null, (signal) =>
    getDesk().store.search(text, { signal, limit: LIMIT, ...(entityTypes ? { entityTypes } : {}) }),
  );
  const hits = text ? (asked.value ?? []) : [];

  const choose = (place: number) => {
    const hit = hits[place];
    if (!hit) return;
    setTyped(null);
    onChoose({ value: hit.entity.id, name: hit.entity.name });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt(Math.min(hits.length - 1, at + 1));
    else if (event.key === "ArrowUp") setAt(Math.max(0, at - 1));
    else if (event.key === "Enter") choose(at);
    else if (event.key === "Escape" && typed !== null) setTyped(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span className="picker">
      <span className="field">
        <span className="quiet">{label.toLowerCase()}</span>
        <input
          role="combobox"
          aria-label={label}
          aria-expanded={hits.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={hits[at] ? `${id}-${at}` : undefined}
          placeholder={open}
          value={typed ?? choice?.name ?? ""}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
            if (event.target.value === "") onChoose(undefined);
          }}
          onFocus={(event) => event.target.select()}
          onBlur={() => setTyped(null)}
          onKeyDown={onKeyDown}
        />
        {choice ? (
          <button
            type="button"
            title={`Ask of ${open}`}
            aria-label={`Clear ${label}`}
            onClick={() => onChoose(undefined)}
          >
            <Icon name="close" size={12} />
          </button>
        ) : null}
      </span>
      {text ? (
        <div className="offers" role="listbox" id={id} aria-label={label} tabIndex={-1}>
          {hits.map(({ entity }, place) => (
            <div
              key={entity.id}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(place);
              }}
            >
              <EntityGlyph entityType={entity.entityType} countryCode={entity.countryCode} />
              <span>{entity.name}</span>
            </div>
          ))}
          {hits.length === 0 && asked.status !== "waiting" ? (
            <p className="quiet">Nobody goes by this name here.</p>
          ) : null}
        </div>
      ) : null}
    </span>
  );
}
