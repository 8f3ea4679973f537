import type { ReactNode } from "react";
import { colorOf } from "../wording/relation-words.ts";
import { type Mark, type MarkedSpan, markSentence } from "./mark-sentence.ts";
import "./passage.css";

export interface MarkedTextProps {
  readonly text: string;
  /** Counting in `text`. */
  readonly spans: readonly MarkedSpan[];
}

/** Untrusted text with its names underlined and its triggers tinted: text nodes and spans, nothing else. */
export function MarkedText({ text, spans }: MarkedTextProps) {
  return markSentence(text, spans).map(({ start, text: part, marks }) => (
    <Marked key={start} marks={marks}>
      {part}
    </Marked>
  ));
}

/** A stretch of text inside the elements of its marks. */
export function Marked({ marks, children }: { readonly marks: readonly Mark[]; readonly children: ReactNode }) {
  return marks.reduceRight<ReactNode>((inner, mark) => wrap(mark, inner), children);
}

function wrap(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.kind) {
    case "place":
      return inner;
    case "sentence":
      return <span className="sentence open">{inner}</span>;
    case "mention":
      return (
        <span className={`mention ${mark.entityType}`} data-entity={mark.entity}>
          {inner}
        </span>
      );
    case "trigger":
      return (
        <mark
          className={mark.open ? "trigger open" : "trigger"}
          data-trigger={mark.key}
          style={{ ["--c" as string]: colorOf(mark.relationType) }}
        >
          {inner}
        </mark>
      );
  }
}
