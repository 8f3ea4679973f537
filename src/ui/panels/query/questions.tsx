import { Icon } from "../../components/icon.tsx";
import type { SavedQuery } from "../../state/saved-queries.ts";
import { type Choices, partsOf, TEMPLATES, type Template } from "./templates.ts";

export interface QuestionsProps {
  readonly chosen: Template | null;
  readonly choices: Choices;
  readonly saved: readonly SavedQuery[];
  /** What was asked, latest first. */
  readonly asked: readonly SavedQuery[];
  readonly onAsk: (template: Template) => void;
  readonly onOpen: (query: SavedQuery) => void;
  readonly onForget: (name: string) => void;
}

const RECENT = 8;
const PATTERNS = TEMPLATES.filter(({ drawn }) => drawn);
const QUESTIONS = TEMPLATES.filter(({ drawn }) => !drawn);

/** Questions for people who write no Cypher, saved queries, and what was asked last. */
export function Questions({ chosen, choices, saved, asked, onAsk, onOpen, onForget }: QuestionsProps) {
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
      <h2>Questions</h2>
      <ul>{QUESTIONS.map(row)}</ul>
      <h2>Or draw a pattern</h2>
      <ul>{PATTERNS.map(row)}</ul>
      <h2>Saved</h2>
      {saved.length === 0 ? <p className="quiet">Queries that you save stand here.</p> : null}
      <ul>
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
      {asked.length > 0 ? (
        <>
          <h2>Asked last</h2>
          <ul>
            {asked.slice(0, RECENT).map((query) => (
              <li key={`${query.text} ${JSON.stringify(query.parameters)}`}>
                <button type="button" title={query.text} onClick={() => onOpen(query)}>
                  {query.name}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
