import { memo, useEffect, useRef, useState } from "react";
import { Icon, type IconName } from "../../components/icon.tsx";
import { getDesk, useDesk } from "../../state/desk.ts";
import type { Reading } from "../../state/desk-state.ts";
import { outcomeOf, summaryOf } from "./reading-summary.ts";
import "./reading.css";

/** Milliseconds that the list stays when all went well. */
const STAYS = 4000;

const SIGNS: Readonly<Record<Reading["state"]["status"], IconName>> = {
  waiting: "file",
  reading: "next",
  done: "check",
  failed: "close",
  cancelled: "minus",
};

/** The files on their way into the graph: how far each is, what was found, and why one failed. */
export function ReadingList() {
  const readings = useDesk((state) => state.readings);
  const { title, active, failed } = summaryOf(readings);
  const [away, setAway] = useState<Reading | undefined>(undefined);
  const last = readings.at(-1);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (active || failed > 0 || !last) return;
    const timer = setTimeout(() => setAway(last), STAYS);
    return () => clearTimeout(timer);
  }, [active, failed, last]);

  // Failures stand first once all is over; the list may have scrolled with what was read.
  useEffect(() => {
    if (!active && list.current) list.current.scrollTop = 0;
  }, [active]);

  if (!last || (away?.key === last.key && !active)) return null;
  const shown = active ? readings : readings.toSorted((a, b) => Number(isFailed(b)) - Number(isFailed(a)));
  return (
    <section className="reading" aria-label="Reports being read">
      <h2>
        <span role="status">{title}</span>
        {active ? (
          <button type="button" className="link" onClick={() => getDesk().actions.cancelReading()}>
            Stop
          </button>
        ) : (
          <button
            type="button"
            className="tool"
            title="Put away"
            aria-label="Put the list away"
            onClick={() => setAway(last)}
          >
            <Icon name="close" />
          </button>
        )}
      </h2>
      <ul ref={list}>
        {shown.map((reading) => (
          <Job key={reading.key} reading={reading} />
        ))}
      </ul>
    </section>
  );
}

const isFailed = ({ state }: Reading) => state.status === "failed";

const Job = memo(function Job({ reading }: { readonly reading: Reading }) {
  const { name, state } = reading;
  const item = useRef<HTMLLIElement>(null);
  const reads = state.status === "reading";

  useEffect(() => {
    const list = item.current?.parentElement;
    // Only the list scrolls, never the desk around it.
    if (reads && list && item.current) list.scrollTop = item.current.offsetTop - list.clientHeight / 2;
  }, [reads]);

  return (
    <li
      ref={item}
      className={`job ${reads ? "now" : state.status}`}
      style={{ ["--done" as string]: state.status === "reading" ? `${100 * state.progress}%` : "0%" }}
    >
      <Icon name={SIGNS[state.status]} />
      <span className="t" title={name}>
        {name}
      </span>
      <span className="r">{outcomeOf(reading)}</span>
      {state.status === "failed" ? <p className="why">{state.message}</p> : null}
    </li>
  );
});
