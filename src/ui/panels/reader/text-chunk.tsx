import { memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import { getDesk } from "../../state/desk.ts";
import { specOf } from "../../state/relation-types.ts";
import { type MarkedSpan, markSentence, shiftSpans } from "../passage/mark-sentence.ts";
import { Marked } from "../passage/marked-text.tsx";
import { colorOf } from "../wording/relation-words.ts";
import { type Chunk, type Paragraph, touching } from "./paragraphs.ts";
import { markOpen, type Passage } from "./report-marks.ts";

export interface TextChunkProps {
  readonly report: string;
  readonly text: string;
  readonly chunk: Chunk;
  /** Of the whole report, sorted by start, with the length of the longest. */
  readonly marks: readonly MarkedSpan[];
  readonly longest: number;
  readonly passages: readonly Passage[];
  /** Key of the open passage if it stands in this chunk. */
  readonly open: string | null;
}

/** Distance from the window, in pixels, at which a chunk gets its marks. */
const NEAR = "1200px";

/** A few paragraphs. Far from the window they are bare text, so that a long report opens at once and can still be searched. */
export const TextChunk = memo(function TextChunk(props: TextChunkProps) {
  const { report, text, chunk, marks, longest, passages, open } = props;
  const element = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(open !== null);

  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { root: current.closest(".text"), rootMargin: NEAR },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  const marked = near || open !== null;
  useLayoutEffect(() => {
    if (marked && element.current) keepApart(element.current);
  });

  return (
    <div className="chunk" ref={element}>
      {chunk.paragraphs.map((paragraph) => (
        <p key={paragraph.start} className={paragraph.continued ? "continued" : undefined}>
          {marked ? (
            <MarkedParagraph
              report={report}
              text={text}
              paragraph={paragraph}
              marks={touching(marks, paragraph, longest)}
              passages={touching(passages, paragraph, 0)}
              open={open}
            />
          ) : (
            text.slice(paragraph.start, paragraph.end)
          )}
        </p>
      ))}
    </div>
  );
});

interface MarkedParagraphProps {
  readonly report: string;
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly marks: readonly MarkedSpan[];
  readonly passages: readonly Passage[];
  readonly open: string | null;
}

function MarkedParagraph({ report, text, paragraph, marks, passages, open }: MarkedParagraphProps) {
  const words = text.slice(paragraph.start, paragraph.end);
  const opened = open === null ? undefined : passages.find(({ keys }) => keys.includes(open));
  const all = opened && open !== null ? markOpen(marks, opened, open) : marks;
  const anchors = passages.map(({ start, end }): MarkedSpan => ({ start, end, mark: { kind: "place" } }));
  const segments = markSentence(words, shiftSpans([...all, ...anchors], paragraph.start));
  return segments.map((segment) => (
    <span key={segment.start}>
      {passages
        .filter(({ start }) => start === segment.start + paragraph.start)
        .map((passage) => (
          <Note
            key={`${passage.relation} ${passage.evidence}`}
            report={report}
            passage={passage}
            open={open !== null && passage.keys.includes(open)}
          />
        ))}
      <Marked marks={segment.marks}>{segment.text}</Marked>
    </span>
  ));
}

/** Pairs told in a note before "and n more". */
const PAIRS = 2;

/** What a passage tells, in the margin beside it, as on a proof. */
function Note({
  report,
  passage,
  open,
}: {
  readonly report: string;
  readonly passage: Passage;
  readonly open: boolean;
}) {
  const { relationType, pairs, unsure, relation, evidence } = passage;
  const more = pairs.length - PAIRS;
  return (
    <button
      type="button"
      className={open ? "note open" : "note"}
      aria-pressed={open}
      style={{ ["--c" as string]: colorOf(relationType) }}
      onClick={() => getDesk().actions.openReport(report, { relation, evidence })}
    >
      {specOf(relationType).label}
      {pairs.slice(0, PAIRS).map((pair) => (
        <small key={pair} title={unsure.includes(pair) ? "May well be wrong: read the sentence" : undefined}>
          {pair}
          {unsure.includes(pair) ? <i className="unsure-pair"> unsure</i> : null}
        </small>
      ))}
      {more > 0 ? <small>and {more} more</small> : null}
    </button>
  );
}

/** Pushes notes of one chunk down until none covers the one above. */
function keepApart(chunk: HTMLElement): void {
  const notes = [...chunk.querySelectorAll<HTMLElement>(".note")];
  for (const note of notes) note.style.translate = "";
  const placed = notes.map((note) => ({ note, top: note.offsetTop, height: note.offsetHeight }));
  placed.sort((a, b) => a.top - b.top);
  let free = Number.NEGATIVE_INFINITY;
  for (const { note, top, height } of placed) {
    const down = Math.max(0, free - top);
    if (down > 0) note.style.translate = `0 ${down}px`;
    free = top + down + height + 4;
  }
}
