import { useId, useRef } from "react";
import { Icon } from "../../components/icon.tsx";
import { BLANK, PRESETS } from "./presets.ts";
import type { EntryFault, EntryState } from "./use-entry.ts";

export interface EntryEditorProps {
  readonly text: string;
  readonly state: EntryState;
  /** Ids of the types that are there already. */
  readonly taken: readonly string[];
  readonly onText: (text: string) => void;
  readonly onUnreadable: (name: string) => void;
}

/** Where an entry comes from (a shipped one, a file, the clipboard) and its text, with what is wrong at its place. */
export function EntryEditor({ text, state, taken, onText, onUnreadable }: EntryEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const faults = state.status === "faulty" ? state.faults : [];

  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      onText(await chosen.text());
    } catch {
      onUnreadable(chosen.name);
    }
  };
  const show = ({ span }: EntryFault) => {
    if (!span || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(span.start, span.end);
  };

  return (
    <section className="entry" aria-label="Add a type">
      <div className="sources">
        <label htmlFor={id} className="caption">
          Add a type
        </label>
        {PRESETS.map((preset) => (
          <button
            key={preset.id}
            type="button"
            className="button plain small"
            disabled={taken.includes(preset.id)}
            onClick={() => onText(preset.text)}
          >
            {preset.id}
          </button>
        ))}
        <button type="button" className="button plain small" onClick={() => onText(BLANK)}>
          One of your own
        </button>
        <button type="button" className="button small" onClick={() => file.current?.click()}>
          <Icon name="file" /> From a file…
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="File with relation types"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = "";
            void read(chosen);
          }}
        />
      </div>
      <textarea
        ref={area}
        id={id}
        value={text}
        spellCheck={false}
        placeholder={'Pick one above, or paste an entry: {"id": "visited", "triggers": {"verbs": ["visit"]}}'}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-faults`}
        onChange={(event) => onText(event.target.value)}
      />
      <ul className="faults" id={`${id}-faults`} aria-live="polite">
        {faults.map((fault) => (
          <li key={`${fault.where} ${fault.message}`}>
            {fault.span ? (
              <button type="button" className="link" onClick={() => show(fault)}>
                {fault.where}
              </button>
            ) : null}{" "}
            {fault.message}
          </li>
        ))}
      </ul>
    </section>
  );
}
