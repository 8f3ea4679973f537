import { useMemo, useState } from "react";
import type { DocumentDetail } from "../../../store/graph-store.ts";
import { getDesk, useDesk } from "../../state/desk.ts";
import { type Asked, useAsked } from "../asking/use-asked.ts";
import type { MarkedSpan } from "../passage/mark-sentence.ts";
import { type Chunk, chunksOf, paragraphsOf } from "./paragraphs.ts";
import { claimsOf, type MarkChoice, marksOf, type Passage, passageKey, withOpen } from "./report-marks.ts";

export interface Report {
  readonly asked: Asked<DocumentDetail>;
  readonly chunks: readonly Chunk[];
  readonly marks: readonly MarkedSpan[];
  /** Length of the longest mark. */
  readonly longest: number;
  readonly passages: readonly Passage[];
  /** Index of the open passage, -1 for none. */
  readonly at: number;
  /** Key of the open passage. */
  readonly open: string | null;
  readonly choice: MarkChoice;
  setChoice(choice: MarkChoice): void;
  /** Opens the passage that many steps on. */
  step(by: number): void;
}

/** The report that is open, cut into chunks, with everything that is marked in it. Null if none is. */
export function useReport(): Report | null {
  const opened = useDesk((state) => (state.open?.kind === "report" ? state.open : null));
  const documents = useDesk((state) => state.documents);
  const [choice, setChoice] = useState<MarkChoice>({ names: true, triggers: true, claimsOnly: false });
  const id = opened?.id ?? null;
  const open = opened?.passage ? passageKey(opened.passage.relation, opened.passage.evidence) : null;
  const asked = useAsked(id && `report ${id}`, documents, (signal) => getDesk().store.document(id ?? "", { signal }));
  const detail = asked.value;

  const chunks = useMemo(() => (detail ? chunksOf(paragraphsOf(detail.text)) : []), [detail]);
  const claims = useMemo(() => (detail ? claimsOf(detail) : []), [detail]);
  const passages = useMemo(() => (detail ? withOpen(claims, detail, open) : claims), [claims, detail, open]);
  const marks = useMemo(() => (detail ? marksOf(detail, choice) : []), [detail, choice]);
  const longest = useMemo(() => marks.reduce((most, { start, end }) => Math.max(most, end - start), 0), [marks]);
  if (!id) return null;

  const at = open ? passages.findIndex(({ keys }) => keys.includes(open)) : -1;
  const step = (by: number) => {
    const next = passages[at < 0 ? 0 : Math.min(passages.length - 1, Math.max(0, at + by))];
    if (next) getDesk().actions.openReport(id, { relation: next.relation, evidence: next.evidence });
  };
  return { asked, chunks, marks, longest, passages, at, open, choice, setChoice, step };
}
