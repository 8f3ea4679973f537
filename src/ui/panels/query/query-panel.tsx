import { useEffect, useRef } from "react";
import { Icon } from "../../components/icon.tsx";
import { getDesk } from "../../state/desk.ts";
import { summaryOf } from "../../state/edit-summary.ts";
import { formatCount } from "../wording/counts.ts";
import { Editor } from "./editor.tsx";
import { ParameterFields } from "./parameter-fields.tsx";
import { Proposal } from "./proposal.tsx";
import { Questions } from "./questions.tsx";
import { ResultHead } from "./result-head.tsx";
import { ResultTable } from "./results.tsx";
import { SlotFields } from "./slot-fields.tsx";
import { useEscape } from "./use-escape.ts";
import { type QueryDesk, useQueryDesk } from "./use-query-desk.ts";
import "./query.css";
import "./results.css";

/** Ask the graph: a question with gaps to fill, or openCypher; the answer as a table and as light on the canvas. */
export function QueryPanel() {
  const desk = useQueryDesk();
  const panel = useRef<HTMLElement>(null);
  useEscape(panel, desk.outcome.status === "running", desk.cancel);
  return (
    <section className="query" aria-label="Query" ref={panel}>
      <Questions
        list={desk.list}
        chosen={desk.template}
        choices={desk.choices}
        saved={desk.saved}
        asked={desk.asked}
        onList={desk.show}
        onAsk={desk.ask}
        onOpen={desk.open}
        onForget={desk.forget}
      />
      <Writing desk={desk} />
      <div className="result">
        <ResultHead outcome={desk.outcome} stale={desk.stale} lighting={desk.lighting} onLight={desk.light} />
        <Result desk={desk} />
      </div>
    </section>
  );
}

function Writing({ desk }: { readonly desk: QueryDesk }) {
  const { outcome, template } = desk;
  return (
    <div className="editor">
      <div className="head">
        <h2>Query</h2>
        <span className="quiet">Cypher</span>
        <span className="grow" />
        <button
          type="button"
          className="tool"
          title="Save the query"
          aria-label="Save the query"
          disabled={desk.text.trim() === ""}
          aria-expanded={desk.naming !== null}
          onClick={() => desk.name(desk.naming === null ? desk.suggestedName() : null)}
        >
          <Icon name="save" />
        </button>
        {outcome.status === "running" ? (
          <button type="button" className="button small plain" onClick={desk.cancel}>
            Cancel
          </button>
        ) : (
          <>
            <kbd>Ctrl Enter</kbd>
            <button type="button" className="button small primary" onClick={desk.run}>
              <Icon name="run" />
              Run
            </button>
          </>
        )}
      </div>
      {desk.naming !== null ? <Naming name={desk.naming} onName={desk.name} onSave={desk.save} /> : null}
      {template ? <SlotFields template={template} choices={desk.choices} onChoose={desk.choose} /> : null}
      {template?.id === "connected" ? (
        <p className="onwards">
          Several ways, ranked, around whom you choose, told step by step:{" "}
          <button
            type="button"
            className="link"
            onClick={() =>
              getDesk().actions.findPaths({
                from: desk.choices.one?.value ?? null,
                to: desk.choices.other?.value ?? null,
              })
            }
          >
            Paths
          </button>
        </p>
      ) : null}
      {desk.replaced ? (
        <p className="onwards" role="status">
          The question’s own text again, without what you wrote.{" "}
          <button type="button" className="link" onClick={desk.takeBack}>
            Take mine back
          </button>
        </p>
      ) : null}
      <ParameterFields names={desk.free} values={desk.values} onChange={desk.setValue} />
      <Editor
        text={desk.text}
        faults={desk.faults}
        failure={outcome.status === "failed" ? outcome.fault : null}
        parameters={desk.parameterNames}
        onChange={desk.write}
        onRun={desk.run}
        onCancel={desk.cancel}
        onWalk={desk.walk}
      />
      <p className="note">
        Planned and denied are in too: <code>status</code> tells. Changes are shown first.
      </p>
    </div>
  );
}

interface NamingProps {
  readonly name: string;
  readonly onName: (name: string | null) => void;
  readonly onSave: () => void;
}

/** What the query is to be saved as. */
function Naming({ name, onName, onSave }: NamingProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      className="fill naming"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onName(null);
      }}
    >
      <span className="slot-field">
        <span className="quiet">save as</span>
        <input
          ref={field}
          aria-label="Name of the query"
          value={name}
          onChange={(event) => onName(event.target.value)}
        />
      </span>
      <button type="submit" className="button small plain">
        Save
      </button>
    </form>
  );
}

function Result({ desk }: { readonly desk: QueryDesk }) {
  const { outcome } = desk;
  switch (outcome.status) {
    case "none":
      if (desk.template && desk.missing.length > 0)
        return (
          <p className="blank" role="status">
            Choose {desk.missing.map((label) => `“${label.toLowerCase()}”`).join(" and ")} beside the query: the answer
            stands here.
          </p>
        );
      return (
        <p className="blank">
          The rows of an answer stand here. Pick a question on the left, or write a query and press Ctrl Enter.
        </p>
      );
    case "running":
      return <p className="blank">Cancel (Esc) stops it at once; the page stays usable meanwhile.</p>;
    case "cancelled":
      return <p className="blank">The query was cancelled. Run asks it again.</p>;
    case "failed":
      return (
        <p className="blank fault" role="alert">
          {outcome.fault.message}
        </p>
      );
    case "applied":
      return (
        <p className="blank" role="status">
          Done: {summaryOf(outcome.edit)}. It is one step: Undo (Ctrl Z) takes it back, and the{" "}
          <button type="button" className="link" onClick={() => getDesk().actions.openDrawer("journal")}>
            journal
          </button>{" "}
          keeps it.
        </p>
      );
    case "answered": {
      const { answer, asked } = outcome;
      const { edit } = answer;
      return (
        <>
          {edit ? (
            <Proposal
              edit={edit}
              names={answer.names}
              namesakes={answer.namesakes}
              onApply={() => void desk.apply(asked, edit)}
              onCancel={() => desk.dismiss(asked)}
            />
          ) : null}
          {answer.warnings.map(({ message, span }) => (
            <p key={span.start} className="warning" role="status">
              {message}
            </p>
          ))}
          {answer.columns.length === 0 ? (
            edit ? null : (
              <p className="blank" role="status">
                The query changes nothing: what it says is so already, or nothing matches.
              </p>
            )
          ) : answer.rows.length === 0 ? (
            <p className="blank">Nothing in the graph matches: {formatCount(0, "row")}.</p>
          ) : (
            <ResultTable key={outcome.asked.text + JSON.stringify(outcome.asked.parameters)} outcome={outcome} />
          )}
        </>
      );
    }
  }
}
