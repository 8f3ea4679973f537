import { Icon } from "../../components/icon.tsx";
import type { SavedQuery } from "../../state/saved-queries.ts";
import { formatNumber } from "../wording/counts.ts";
import { type Choices, partsOf, TEMPLATES, type Template } from "./templates.ts";

export interface QuestionsProps {
  /** Which of the lists stands there. */
  readonly list: List;
  readonly chosen: Template | null;
  readonly choices: Choices;
  readonly saved: readonly SavedQuery[];
  /** What was asked, latest first. */
  readonly asked: readonly SavedQuery[];
  readonly onList: (list: List) => void;
  readonly onAsk: (template: Template) => void;
  readonly onOpen: (query: SavedQuery) => void;
  readonly onForget: (name: string) => void;
}

const RECENT = 20;
const PATTERNS = TEMPLATES.filter(({ drawn }) => drawn);
const QUESTIONS = TEMPLATES.filter(({ drawn }) => !drawn);

export type List = "questions" | "saved" | "asked";

/** Questions for people who write no Cypher, saved queries, and what was asked last. */
export function Questions({ list, chosen, choices, saved, asked, onList, onAsk, onOpen, onForget }: QuestionsProps) {
  const recent = asked.slice(0, RECENT);
  const tab = (id: List, label: string, count: number) => (
    <button type="button" aria-pressed={list === id} onClick={() => onList(id)}>
      {label}
      {count > 0 ? <span className="quiet">{formatNumber(count)}</span> : null}
    </button>
  );
  const row = (template: Template) => {
    const on = template.id === chosen?.id;
    return (
      <li key={template.id} className={on ? "on" : undefined}>
        <button type="button" aria-pressed={on} onClick={() => onAsk(template)}>
          {partsOf(template, on ? choices : {}).map(({ key, text, slot }) =>
            slot ? (
              <span key={key} className="slot">
                {text}
              </span>
            ) : (
              text
            ),
          )}
        </button>
      </li>
    );
  };
  return (
    <div className="questions">
      <div className="lists">
        {tab("questions", "Questions", 0)}
        {tab("saved", "Saved", saved.length)}
        {tab("asked", "Asked", recent.length)}
      </div>
      {list === "questions" ? <ul className="list">{QUESTIONS.map(row)}</ul> : null}
      {list === "saved" ? (
        <ul className="list">
          {saved.length === 0 ? <li className="quiet">Queries that you save stand here.</li> : null}
          {saved.map((query) => (
            <li key={query.name}>
              <button type="button" onClick={() => onOpen(query)}>
                {query.name}
              </button>
              <button
                type="button"
                className="tool forget"
                title={`Forget "${query.name}"`}
                aria-label={`Forget "${query.name}"`}
                onClick={() => onForget(query.name)}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {list === "asked" ? (
        <ul className="list">
          {recent.length === 0 ? <li className="quiet">What you ask stands here, the latest first.</li> : null}
          {recent.map((query) => (
            <li key={`${query.text} ${JSON.stringify(query.parameters)}`}>
              <button type="button" title={query.text} onClick={() => onOpen(query)}>
                {query.name}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="patterns">
        <h2>Or draw a pattern</h2>
        <ul>{PATTERNS.map(row)}</ul>
      </div>
    </div>
  );
}
