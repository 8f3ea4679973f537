import type { IconName } from "../../components/icon.tsx";

/** Something that the palette can do. */
export interface Command {
  readonly id: string;
  /** A verb first: "Fit everything to the canvas". */
  readonly label: string;
  readonly icon: IconName;
  /** The key that does the same. */
  readonly keys?: string;
  readonly run: () => void;
}
