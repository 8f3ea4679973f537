export interface ParameterFieldsProps {
  /** Parameters of the query that no question fills. */
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (name: string, value: string) => void;
}

/** A field for each `$name` of a query. What is typed is a value and never a part of the query. */
export function ParameterFields({ names, values, onChange }: ParameterFieldsProps) {
  if (names.length === 0) return null;
  return (
    <div className="fill">
      {names.map((name) => (
        <span key={name} className="slot-field">
          <code>${name}</code>
          <input
            aria-label={`Value of $${name}`}
            placeholder="text, number or list"
            value={values[name] ?? ""}
            onChange={(event) => onChange(name, event.target.value)}
          />
        </span>
      ))}
    </div>
  );
}
