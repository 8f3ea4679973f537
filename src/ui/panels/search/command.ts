import type { IconName } from "../../components/icon.tsx";

/** Something that the palette can do. */
export interface Command {
  readonly id: string;
  /** A verb first: "Fit everything to the canvas". */
  readonly label: string;
  readonly icon: IconName;
  /** The key that does the same. */
  readonly keys?: string;
  /** Name of the entity that it is about, or the question that was typed: offered while that is the best result, whatever is typed. */
  readonly about?: string;
  readonly run: () => void;
}
