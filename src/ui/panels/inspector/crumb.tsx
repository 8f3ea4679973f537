import type { ReactNode } from "react";
import { Icon } from "../../components/icon.tsx";

export interface CrumbProps {
  /** What kind of thing is open. */
  readonly children?: ReactNode;
  /** At the right, before what closes it. */
  readonly aside?: ReactNode;
  /** "Close", or what else putting it away is called. */
  readonly closing?: string;
  readonly onClose: () => void;
}

/** The line above the title of what is open. */
export function Crumb({ children, aside, closing = "Close", onClose }: CrumbProps) {
  return (
    <div className="crumb">
      {children}
      <span className="grow" />
      {aside}
      <button type="button" className="tool" title={`${closing} (Esc)`} aria-label={closing} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
