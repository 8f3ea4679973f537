import type { Status } from "../../../model/schema.ts";
import "./passage.css";

/** The status in its colour, with its sign: full, dashed or struck through. */
export function StatusTag({ status }: { readonly status: Status }) {
  return (
    <span className={`status ${status}`}>
      <i />
      {status}
    </span>
  );
}
