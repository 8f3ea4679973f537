import { type RefObject, useEffect } from "react";

/**
 * While `on`, Escape pressed within an element, or nowhere while the element is seen, does `act` and nothing else. Where a
 * text is written the key means what it means there.
 */
export function useEscape(within: RefObject<HTMLElement | null>, on: boolean, act: () => void): void {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      const element = within.current;
      if (event.key !== "Escape" || !element || !(target instanceof Node)) return;
      const nowhere = target === document.body && element.offsetParent !== null;
      if (target instanceof Element && target.shadowRoot) return;
      if (!nowhere && !element.contains(target)) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    // Before the desk, which has a use of its own for the key.
    document.addEventListener("keydown", press, { capture: true });
    return () => document.removeEventListener("keydown", press, { capture: true });
  }, [within, on, act]);
}
