import { useEffect, useLayoutEffect, useRef } from "react";
import type { DocumentDetail } from "../../../store/graph-store.ts";
import { Icon } from "../../components/icon.tsx";
import { getDesk } from "../../state/desk.ts";
import { CopyLinkButton } from "../link/copy-link-button.tsx";
import { formatCount, formatNumber } from "../wording/counts.ts";
import { formatDay } from "../wording/dates.ts";
import type { MarkChoice } from "./report-marks.ts";
import { Ruler } from "./ruler.tsx";
import { TextChunk } from "./text-chunk.tsx";
import { type Report, useReport } from "./use-report.ts";
import "./reader.css";

/** A report as it was written: names underlined, triggers tinted, each claim noted in the margin. */
export function Reader() {
  const report = useReport();
  if (!report) return null;
  const { asked } = report;
  return (
    <section className="reader" aria-label="Report" aria-busy={asked.status === "waiting"}>
      {asked.value ? (
        <Open key={asked.value.id} report={report} detail={asked.value} />
      ) : (
        <>
          <div className="head">
            <span className="grow" />
            <CloseButton />
          </div>
          {asked.status === "failed" ? (
            <p className="unread" role="alert">
              {asked.message}
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

function CloseButton() {
  return (
    <button
      type="button"
      className="tool"
      title="Close the report (Esc)"
      aria-label="Close the report"
      onClick={() => getDesk().actions.stepBack()}
    >
      <Icon name="close" />
    </button>
  );
}

function Open({ report, detail }: { readonly report: Report; readonly detail: DocumentDetail }) {
  const { chunks, marks, longest, passages, at, open } = report;
  const text = useRef<HTMLDivElement>(null);
  useScrollToOpen(text, open);
  useNamesThatLead(text);
  const titled = !beginsWithTitle(detail);
  return (
    <>
      <Head detail={detail} />
      <div className="text" ref={text} lang={detail.language}>
        {titled ? <h1>{detail.title}</h1> : null}
        {titled && detail.source ? <p className="by">{detail.source}</p> : null}
        {chunks.map((chunk) => (
          <TextChunk
            key={chunk.start}
            report={detail.id}
            text={detail.text}
            chunk={chunk}
            marks={marks}
            longest={longest}
            passages={passages}
            open={holdsOpen(report, chunk) ? open : null}
          />
        ))}
      </div>
      <Ruler scroller={text} passages={passages} at={at} length={detail.text.length} />
      <Foot report={report} />
    </>
  );
}

/** A title taken from the text itself would stand there twice. */
function beginsWithTitle({ text, title }: DocumentDetail): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/\s+/g, " ");
  return plain(text.slice(0, title.length + 300)).includes(plain(title.replace(/…$/, "").trim()));
}

function holdsOpen({ open, passages, at }: Report, chunk: { readonly start: number; readonly end: number }): boolean {
  const passage = passages[at];
  return open !== null && passage !== undefined && passage.start < chunk.end && passage.end > chunk.start;
}

function Head({ detail }: { readonly detail: DocumentDetail }) {
  const { publishedAt, source, entities, copies } = detail;
  const relations = new Set(detail.passages.map(({ relation }) => relation.id)).size;
  const when = publishedAt ? `of ${formatDay(publishedAt)}` : "without a date";
  return (
    <header className="head">
      <Icon name="open" />
      <h2 title={detail.name}>
        {source ? `${source}, ${publishedAt ? formatDay(publishedAt) : "no date"}` : `Report ${when}`}
      </h2>
      <span className="quiet">
        {formatCount(entities.length, "entity", "entities")}, {formatCount(relations, "relation")},{" "}
        {copies.length === 0 ? "no reprints" : formatCount(copies.length, "reprint")}
      </span>
      <span className="grow" />
      <CopyLinkButton />
      <CloseButton />
    </header>
  );
}

const TOGGLES = [
  { id: "names", label: "Names" },
  { id: "triggers", label: "Triggers" },
  { id: "claimsOnly", label: "Claims only" },
] as const satisfies readonly { readonly id: keyof MarkChoice; readonly label: string }[];

function Foot({ report }: { readonly report: Report }) {
  const { choice, setChoice, passages, at, step } = report;
  return (
    <footer className="foot">
      <fieldset className="seg">
        <legend className="unseen">What is marked</legend>
        {TOGGLES.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className={choice[id] ? "on" : undefined}
            aria-pressed={choice[id]}
            onClick={() => setChoice({ ...choice, [id]: !choice[id] })}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <span className="grow" />
      {passages.length === 0 ? (
        <span>no claims</span>
      ) : (
        <span aria-live="polite">
          {at < 0 ? (
            formatCount(passages.length, "passage")
          ) : (
            <>
              passage <b>{formatNumber(at + 1)}</b> of {formatNumber(passages.length)}
            </>
          )}
        </span>
      )}
      <button
        type="button"
        className="tool"
        title="Passage before"
        aria-label="Passage before"
        disabled={passages.length === 0 || at === 0}
        onClick={() => step(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        className="tool"
        title="Next passage"
        aria-label="Next passage"
        disabled={passages.length === 0 || at === passages.length - 1}
        onClick={() => step(1)}
      >
        <Icon name="down" />
      </button>
    </footer>
  );
}

/** Brings the open passage into sight: its sentence at about a third of the height. */
function useScrollToOpen(text: React.RefObject<HTMLDivElement | null>, open: string | null): void {
  useLayoutEffect(() => {
    const scroller = text.current;
    const target = open && scroller?.querySelector(".trigger.open");
    if (!scroller || !target) return;
    const { top, bottom, height } = scroller.getBoundingClientRect();
    const place = target.getBoundingClientRect();
    if (place.top < top + 40 || place.bottom > bottom - 60) scroller.scrollTop += place.top - top - height / 3;
  }, [text, open]);
}

/** A click on a name goes to its entity. */
function useNamesThatLead(text: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const scroller = text.current;
    const onClick = ({ target }: MouseEvent) => {
      const name = target instanceof Element ? target.closest<HTMLElement>("[data-entity]") : null;
      const id = name?.dataset.entity;
      if (id && window.getSelection()?.isCollapsed !== false) void getDesk().actions.goTo(id);
    };
    scroller?.addEventListener("click", onClick);
    return () => scroller?.removeEventListener("click", onClick);
  }, [text]);
}
