import { useEffect } from "react";

/** Keys as written in the keys dialog: "Ctrl K", "Ctrl Shift Z", "?", "E". `Ctrl` is Command on a Mac. */
export type Hotkeys = Readonly<Record<string, () => void>>;

/** Runs `keys` wherever the focus is, but not while a person types in a field or a dialog is open. */
export function useHotkeys(keys: Hotkeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const run = keys[combination(event)];
      if (!run) return;
      const plain = !event.ctrlKey && !event.metaKey;
      if (isTyping(event.target) || (plain && document.querySelector("[aria-modal='true']"))) return;
      event.preventDefault();
      run();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [keys]);
}

/** How the keys that are held down are written. Shift is named only with Ctrl: "?" is a key of its own. */
export function combination(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey">): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  if (!event.ctrlKey && !event.metaKey) return key;
  return event.shiftKey ? `Ctrl Shift ${key}` : `Ctrl ${key}`;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      (target.matches("input, textarea, select") && !target.matches("[type=range], [type=checkbox], [type=radio]")))
  );
}
