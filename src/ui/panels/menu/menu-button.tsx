import { Fragment, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Icon, type IconName } from "../../components/icon.tsx";
import "./menu.css";

export interface MenuEntry {
  readonly label: string;
  readonly icon?: IconName;
  /** The key that does the same. */
  readonly keys?: string;
  /** A hairline above. */
  readonly apart?: boolean;
  readonly run: () => void;
}

export interface MenuButtonProps {
  /** What the button is called; shown beside its icon if `shown`. */
  readonly label: string;
  readonly icon: IconName;
  readonly shown?: boolean;
  readonly entries: readonly MenuEntry[];
}

/** A button that opens a menu below it: arrows walk, Enter runs, Escape or a click elsewhere closes. */
export function MenuButton({ label, icon, shown = false, entries }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    list.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const elsewhere = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    window.addEventListener("pointerdown", elsewhere, true);
    return () => window.removeEventListener("pointerdown", elsewhere, true);
  }, [open]);

  const close = () => {
    setOpen(false);
    root.current?.querySelector("button")?.focus();
  };

  return (
    <div className="menu-button" ref={root}>
      <button
        type="button"
        className={shown ? "button small" : "tool"}
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        {shown ? label : null}
      </button>
      {open ? (
        <div
          className="menu"
          role="menu"
          id={id}
          aria-label={label}
          tabIndex={-1}
          ref={list}
          onKeyDown={(event) => walk(event, close)}
        >
          {entries.map((entry) => (
            <Fragment key={entry.label}>
              {entry.apart ? <hr /> : null}
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  entry.run();
                }}
              >
                <span className="sign">{entry.icon ? <Icon name={entry.icon} /> : null}</span>
                <span>{entry.label}</span>
                {entry.keys ? <kbd>{entry.keys}</kbd> : null}
              </button>
            </Fragment>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function walk(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.findIndex((item) => item.matches(":focus"));
  const to: Partial<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const next = to[event.key];
  if (next !== undefined) items[next]?.focus();
  else if (event.key === "Escape" || event.key === "Tab") close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
