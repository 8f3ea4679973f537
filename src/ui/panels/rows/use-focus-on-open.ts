import { useEffect } from "react";

/** The keyboard goes to what was just opened by a key, not away from where somebody types or points. */
export function useFocusOnOpen(looked: boolean, focus: () => void): void {
  useEffect(() => {
    if (!looked) return;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body || activeElement.closest(".canvas, [hidden]"))
      focus();
  }, [looked, focus]);
}
