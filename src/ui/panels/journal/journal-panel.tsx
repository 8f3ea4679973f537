import { Icon } from "../../components/icon.tsx";
import { getDesk, useDesk } from "../../state/desk.ts";
import { labelOfEdit } from "../../state/labels.ts";
import { saveFile } from "../export/save-file.ts";
import { formatCount, formatNumber } from "../wording/counts.ts";
import { formatDay } from "../wording/dates.ts";
import { journalText, singlesTold, typesTold } from "./journal-text.ts";
import "./journal.css";

/** Entries drawn; all of them stand in the file. */
const SHOWN = 300;
/** Of an entry of several changes, those told one by one. */
const FEW = 4;

/** What a person changed, latest first: how the graph came to differ from what the reports give. */
export function JournalPanel() {
  const journal = useDesk((state) => state.journal);
  const types = useDesk((state) => state.view.ownTypes);
  const { nameOf } = getDesk();
  const own = typesTold(types);
  if (journal.length === 0)
    return (
      <section className="journal" aria-label="Journal">
        {own === null ? null : <p className="blank">{own}</p>}
        <p className="blank">
          Every change to the graph stands here in words: what was merged, split, renamed, confirmed, rejected, deleted
          or taken back, and when. Nothing has been changed by hand yet: the graph is what the reports give.
        </p>
      </section>
    );
  const latest = journal.toReversed();
  return (
    <section className="journal" aria-label="Journal">
      <div className="head">
        <h2>{formatCount(journal.length, "change")}</h2>
        <span className="quiet">latest first; Undo takes the last one back</span>
        <span className="grow" />
        <button
          type="button"
          className="button small"
          title="Save the journal as a text file"
          onClick={() =>
            saveFile("journal.txt", new Blob([journalText(journal, nameOf, types)], { type: "text/plain" }))
          }
        >
          <Icon name="export" />
          Save as text
        </button>
      </div>
      {own === null ? null : <p className="blank">{own}</p>}
      <ol>
        {latest.slice(0, SHOWN).map(({ number, at, operation }) => (
          <li key={number}>
            <span className="quiet">{formatNumber(number)}</span>
            <span className="quiet">{at ? `${formatDay(at.slice(0, 10))}, ${at.slice(11, 16)} UTC` : "no time"}</span>
            <span>
              {capitalised(labelOfEdit(operation, nameOf))}
              <Singles told={singlesTold(operation, nameOf)} />
            </span>
          </li>
        ))}
      </ol>
      {latest.length > SHOWN ? (
        <p className="blank">The {formatNumber(latest.length - SHOWN)} before these stand in the file.</p>
      ) : null}
    </section>
  );
}

function Singles({ told }: { readonly told: readonly string[] }) {
  if (told.length === 0) return null;
  const more = told.length - FEW;
  return (
    <span className="quiet">
      : {told.slice(0, FEW).join("; ")}
      {more > 0 ? `; and ${formatNumber(more)} more` : null}
    </span>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
