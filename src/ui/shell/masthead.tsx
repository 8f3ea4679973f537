import { Icon } from "../components/icon.tsx";
import { getDesk, useDesk } from "../state/desk.ts";
import type { Dialogs } from "./dialogs.tsx";
import { MoreMenu } from "./more-menu.tsx";
import "./masthead.css";

export interface MastheadProps {
  readonly dialogs: Dialogs;
  readonly onAddReports: () => void;
}

/** The strip at the top: who we are, search, what is open, and what can be done with it. */
export function Masthead({ dialogs, onAddReports }: MastheadProps) {
  const project = useDesk((state) => state.project);
  const reports = useDesk((state) => state.documents.length);
  const canUndo = useDesk((state) => state.canUndo);
  const canRedo = useDesk((state) => state.canRedo);
  const theme = useDesk((state) => state.theme);
  const { actions } = getDesk();

  return (
    <header className="masthead">
      <div className="brand">
        <svg className="logo" width="26" height="20" viewBox="0 0 26 20" aria-hidden="true">
          <path
            d="M4.5 10C8 2.5 18 2.5 21.5 10M4.5 10c3.5 7.5 13.5 7.5 17 0"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
          />
          <circle cx="4" cy="10" r="3.6" fill="currentColor" />
          <circle cx="22" cy="10" r="3.6" fill="var(--marker)" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        <h1 className="wordmark">Entente</h1>
      </div>
      <button
        type="button"
        className="search-field"
        onClick={() => dialogs.show({ kind: "search" })}
        aria-haspopup="dialog"
      >
        <Icon name="search" />
        <span>Search names, reports and commands, or ask a question</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className="project">
        <b>{project.title}</b>
        <span>{reports === 1 ? "1 report" : `${reports} reports`}</span>
        <span className="quiet">{project.saved}</span>
      </div>
      <div className="actions">
        <button
          type="button"
          className="tool"
          title={canUndo ? `Undo ${canUndo} (Ctrl Z)` : "Nothing to undo"}
          aria-label="Undo"
          disabled={canUndo === null}
          onClick={() => void actions.undo()}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          className="tool"
          title={canRedo ? `Redo ${canRedo} (Ctrl Shift Z)` : "Nothing to redo"}
          aria-label="Redo"
          disabled={canRedo === null}
          onClick={() => void actions.redo()}
        >
          <Icon name="redo" />
        </button>
        <i className="sep" />
        <button type="button" className="button" onClick={() => dialogs.show({ kind: "export" })}>
          <Icon name="export" />
          Export
        </button>
        <button type="button" className="button primary" onClick={onAddReports}>
          <Icon name="plus" />
          Add reports
        </button>
        <i className="sep" />
        <button
          type="button"
          className="tool"
          title={theme === "light" ? "Dark paper" : "Light paper"}
          aria-label={theme === "light" ? "Dark paper" : "Light paper"}
          onClick={() => actions.setTheme(theme === "light" ? "dark" : "light")}
        >
          <Icon name="theme" />
        </button>
        <button
          type="button"
          className="tool"
          title="Keys (?)"
          aria-label="Keys"
          onClick={() => dialogs.show({ kind: "keys" })}
        >
          <Icon name="help" />
        </button>
        <MoreMenu dialogs={dialogs} />
      </div>
    </header>
  );
}
