import type { Operation } from "../../../model/operation.ts";
import { Icon } from "../../components/icon.tsx";
import { getDesk } from "../../state/desk.ts";
import { singlesOf, summaryOf } from "../../state/edit-summary.ts";
import { labelOfEdit } from "../../state/labels.ts";
import { formatNumber } from "../wording/counts.ts";

export interface ProposalProps {
  readonly edit: Operation;
  /** What entities are called now, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Names that another entity bears too, in small letters. */
  readonly namesakes: readonly string[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** Changes listed one by one. */
const LISTED = 200;

/** What a query would change, to be carried out or put away: nothing has happened yet. */
export function Proposal({ edit, names, namesakes, onApply, onCancel }: ProposalProps) {
  const singles = singlesOf(edit);
  const desk = getDesk();
  const nameOf = (id: string) => names[id] ?? desk.nameOf(id);
  const lines = singles
    .slice(0, LISTED)
    .map((each, at) => ({ key: `${at}`, words: wordsOf(each, nameOf) + shared(each, namesakes) }));
  return (
    <section className="proposal" aria-label="What the query would change">
      <div className="offer">
        <p role="status">This query {summaryOf(edit, true)}.</p>
        <button type="button" className="button small primary" onClick={onApply}>
          <Icon name="check" />
          Apply
        </button>
        <button type="button" className="button small plain" onClick={onCancel}>
          Cancel
        </button>
      </div>
      <ol>
        {lines.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ol>
      {singles.length > LISTED ? <p className="quiet more">and {formatNumber(singles.length - LISTED)} more</p> : null}
    </section>
  );
}

/** What to say of a name that more than one will bear. */
function shared(operation: Operation, namesakes: readonly string[]): string {
  const name = operation.kind === "rename" || operation.kind === "add-entity" ? operation.name : null;
  if (name === null || !namesakes.includes(name.toLowerCase())) return "";
  return " (careful: another entity is called so too; to make them one, merge them)";
}

/** A change that is yet to come, with what is there now. */
function wordsOf(operation: Operation, nameOf: (id: string) => string): string {
  const words =
    operation.kind === "rename" && operation.name !== null
      ? `rename ${nameOf(operation.entity)} to ${operation.name}`
      : labelOfEdit(operation, nameOf);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
