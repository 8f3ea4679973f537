import "./passage.css";

/** Who stands behind a passage: "says Emily Horne", or "told by the report". */
export function Says({ attributedTo }: { readonly attributedTo: string | null }) {
  return attributedTo ? (
    <span>
      says <b>{attributedTo}</b>
    </span>
  ) : (
    <span>
      told by <b>the report</b>
    </span>
  );
}
