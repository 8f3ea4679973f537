import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { Icon } from "../components/icon.tsx";
import { formatNumber } from "../panels/wording/counts.ts";
import "./menu.css";

export interface MenuAction {
  readonly kind: "action";
  readonly label: string;
  readonly sign?: ReactNode;
  /** The key that does the same. */
  readonly keys?: string;
  readonly count?: number;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
}

export interface Submenu {
  readonly kind: "submenu";
  readonly label: string;
  readonly sign?: ReactNode;
  readonly disabled?: boolean;
  readonly items: readonly MenuItem[];
}

export type MenuItem = MenuAction | Submenu | { readonly kind: "rule"; readonly id: string };

export interface MenuProps {
  readonly label: string;
  readonly title?: ReactNode;
  readonly items: readonly MenuItem[];
  /** In pixels of the window: its upper left corner, or the lower right one with `upwards`. It keeps to the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly upwards?: boolean;
  readonly onClose: () => void;
}

/**
 * A menu after WAI-ARIA: arrows walk, right and left go into and out of a submenu, letters find, Enter runs, Escape and a
 * press elsewhere close. The focus goes back to where it was.
 */
export function Menu({ label, title, items, at, upwards = false, onClose }: MenuProps) {
  const root = useRef<HTMLDivElement>(null);
  const [before] = useState(() => document.activeElement);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close.current();
    };
    const away = () => close.current();
    window.addEventListener("pointerdown", elsewhere, true);
    window.addEventListener("wheel", elsewhere, true);
    window.addEventListener("blur", away);
    return () => {
      window.removeEventListener("pointerdown", elsewhere, true);
      window.removeEventListener("wheel", elsewhere, true);
      window.removeEventListener("blur", away);
      if (before instanceof HTMLElement && (document.activeElement === document.body || !document.activeElement))
        before.focus({ preventScroll: true });
    };
  }, [before]);

  return (
    <div className="popup" ref={root}>
      <List label={label} title={title} items={items} at={at} upwards={upwards} onRun={onClose} onBack={onClose} />
    </div>
  );
}

interface ListProps {
  readonly label: string;
  readonly title?: ReactNode;
  readonly items: readonly MenuItem[];
  readonly at: { readonly x: number; readonly y: number };
  readonly upwards?: boolean;
  /** Where a submenu goes that finds no room at the right. */
  readonly otherwise?: number;
  readonly onRun: () => void;
  readonly onBack: () => void;
}

function List({ label, title, items, at, upwards = false, otherwise, onRun, onBack }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string | null>(null);

  // Styles are set by script: the page's policy forbids them in markup, and the size is known only now.
  useLayoutEffect(() => {
    const { current } = list;
    if (!current) return;
    const { offsetWidth: width, offsetHeight: height } = current;
    const wanted = upwards ? { x: at.x - width, y: at.y - height } : at;
    const tooFar = wanted.x + width > innerWidth - 4;
    const x = tooFar && otherwise !== undefined ? otherwise - width : Math.min(wanted.x, innerWidth - width - 4);
    current.style.left = `${Math.max(4, x)}px`;
    current.style.top = `${Math.max(4, Math.min(wanted.y, innerHeight - height - 4))}px`;
  });
  useEffect(() => {
    itemsIn(list.current)[0]?.focus({ preventScroll: true });
  }, []);

  const shown = items.find((item) => item.kind === "submenu" && item.label === open);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const all = itemsIn(list.current);
    const focused = all.findIndex((item) => item.matches(":focus"));
    const step = (to: number) => all[(to + all.length) % all.length]?.focus();
    if (event.key === "ArrowDown") step(focused + 1);
    else if (event.key === "ArrowUp") step(focused < 0 ? -1 : focused - 1);
    else if (event.key === "Home") step(0);
    else if (event.key === "End") step(-1);
    else if (event.key === "ArrowRight" && all[focused]?.ariaHasPopup) all[focused]?.click();
    else if (event.key === "ArrowLeft" && otherwise !== undefined) onBack();
    else if (event.key === "Escape") onBack();
    else if (event.key === "Tab") onRun();
    else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey) {
      const letter = event.key.toLowerCase();
      const order = [...all.slice(focused + 1), ...all.slice(0, focused + 1)];
      order.find((item) => item.dataset["label"]?.toLowerCase().startsWith(letter))?.focus();
    } else {
      // Enter and the space bar press the button itself; other keys must not reach the page's own.
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div className="menu-list" role="menu" aria-label={label} tabIndex={-1} ref={list} onKeyDown={onKeyDown}>
        {title ? <div className="title">{title}</div> : null}
        {items.map((item) => {
          if (item.kind === "rule") return <hr key={item.id} />;
          const shared = {
            "data-label": item.label,
            "aria-disabled": item.disabled,
            tabIndex: -1,
            onPointerEnter: (event: PointerEvent<HTMLElement>) => {
              event.currentTarget.focus({ preventScroll: true });
              setOpen(item.kind === "submenu" && !item.disabled ? item.label : null);
            },
          };
          if (item.kind === "submenu")
            return (
              <button
                key={item.label}
                type="button"
                role="menuitem"
                aria-haspopup="menu"
                aria-expanded={open === item.label}
                {...shared}
                onClick={() => {
                  if (!item.disabled) setOpen(item.label);
                }}
              >
                <span className="sign">{item.sign}</span>
                <span className="name">{item.label}</span>
                <span className="k">
                  <Icon name="next" size={12} />
                </span>
              </button>
            );
          const run = () => {
            if (item.disabled) return;
            onRun();
            item.run();
          };
          return item.checked === undefined ? (
            <button key={item.label} type="button" role="menuitem" {...shared} onClick={run}>
              <ActionRow item={item} />
            </button>
          ) : (
            <button
              key={item.label}
              type="button"
              role="menuitemradio"
              aria-checked={item.checked}
              {...shared}
              onClick={run}
            >
              <ActionRow item={item} />
            </button>
          );
        })}
      </div>
      {shown?.kind === "submenu" ? (
        <List
          key={shown.label}
          label={shown.label}
          items={shown.items}
          {...besides(list.current, shown.label)}
          onRun={onRun}
          onBack={() => {
            setOpen(null);
            itemsIn(list.current)
              .find((item) => item.dataset["label"] === shown.label)
              ?.focus();
          }}
        />
      ) : null}
    </>
  );
}

function ActionRow({ item: { sign, label, count, checked, keys } }: { readonly item: MenuAction }) {
  return (
    <>
      <span className="sign">{sign}</span>
      <span className="name">{label}</span>
      <span className="k">
        {count !== undefined ? formatNumber(count) : null}
        {checked ? <Icon name="check" size={12} /> : null}
        {keys ? <kbd>{keys}</kbd> : null}
      </span>
    </>
  );
}

function itemsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("button") ?? [])];
}

/** At the right of its item, its first row level with it. */
function besides(list: HTMLElement | null, label: string) {
  const item = itemsIn(list).find((each) => each.dataset["label"] === label);
  const { right = 0, left = 0, top = 0 } = item?.getBoundingClientRect() ?? {};
  return { at: { x: right + 1, y: top - 5 }, otherwise: left - 1 };
}
