import { Icon, type IconName } from "../../components/icon.tsx";
import { getDesk, useDesk } from "../../state/desk.ts";
import { formatCount, formatNumber } from "../wording/counts.ts";
import { Elapsed } from "./elapsed.tsx";
import { HiddenAnswer } from "./hidden-answer.tsx";
import { TakeRows } from "./take-rows.tsx";
import type { Outcome } from "./use-query.ts";

export interface ResultHeadProps {
  readonly outcome: Outcome;
  /** It was given to a query that does not stand in the editor any more. */
  readonly stale: boolean;
  readonly lighting: boolean;
  readonly onLight: (on: boolean) => void;
}

/** How much was found and how long it took, and what can be done with it. */
export function ResultHead({ outcome, stale, lighting, onLight }: ResultHeadProps) {
  const lit = useDesk((state) => state.lit !== null);
  const before = stale ? (
    <span className="stale" title="The query was changed since. Run asks it as it stands now.">
      of the query before
    </span>
  ) : null;
  if (outcome.status === "answered" && outcome.answer.columns.length === 0)
    return (
      <div className="head">
        <h2>{outcome.answer.edit ? "Not changed yet" : "No change"}</h2>
        {before}
      </div>
    );
  if (outcome.status !== "answered")
    return (
      <div className="head">
        <h2>{HEADS[outcome.status]}</h2>
        {outcome.status === "running" ? <Elapsed /> : null}
        {outcome.status === "failed" ? before : null}
      </div>
    );
  const { answer, asked } = outcome;
  const nothing = answer.nodes.length === 0;
  const why = nothing ? "Return entities or relations themselves, as in RETURN a, r, and they can be shown" : undefined;
  return (
    <>
      <div className="head">
        <h2 role="status">
          {answer.more ? "first " : ""}
          {formatCount(answer.rows.length, "row")}
        </h2>
        {answer.milliseconds === null ? null : (
          <span className="quiet">in {formatNumber(Math.max(1, Math.round(answer.milliseconds)))} ms</span>
        )}
        {answer.more ? (
          <span className="quiet" title="Add a LIMIT, narrow the pattern, or count them">
            there are more: sorting and Copy see these, CSV all
          </span>
        ) : null}
        {before}
        <span className="grow" />
        <button
          type="button"
          className="tool wide light"
          aria-pressed={lighting && lit}
          disabled={nothing}
          title={why ?? "Light what was found on the canvas"}
          onClick={() => onLight(!(lighting && lit))}
        >
          <Icon name="focus" />
          Light
        </button>
        {DRAWN.map(({ label, icon, draw }) => (
          <button
            key={label}
            type="button"
            className="button small"
            disabled={nothing}
            title={why}
            onClick={() => void draw(answer.nodes)}
          >
            <Icon name={icon} />
            {label}
          </button>
        ))}
        <TakeRows key={asked.text} asked={asked} answer={answer} />
      </div>
      <HiddenAnswer found={answer.nodes} />
    </>
  );
}

/** What an answer can do to the canvas. */
const DRAWN: readonly {
  readonly label: string;
  readonly icon: IconName;
  readonly draw: (ids: readonly string[]) => Promise<void>;
}[] = [
  { label: "Show only this", icon: "keep", draw: (ids) => getDesk().actions.drawOnly(ids) },
  { label: "Add to canvas", icon: "plus", draw: (ids) => getDesk().actions.drawAlso(ids) },
];

const HEADS = {
  none: "Answer",
  running: "Asking…",
  failed: "No answer",
  cancelled: "Cancelled",
  applied: "Changed",
} as const satisfies Record<Exclude<Outcome["status"], "answered">, string>;
