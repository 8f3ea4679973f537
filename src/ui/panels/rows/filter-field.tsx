import { Icon } from "../../components/icon.tsx";
import "./rows.css";

export interface FilterFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The arrow down leads on from the field. */
  readonly onLeave: () => void;
}

/** Narrows the rows below to those that hold what is typed; Escape clears it. */
export function FilterField({ label, value, onChange, onLeave }: FilterFieldProps) {
  return (
    <label className="filter-field">
      <Icon name="search" size={12} />
      <input
        type="search"
        className="field small"
        placeholder={label}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" || event.key === "Enter") {
            event.preventDefault();
            onLeave();
          }
          if (event.key !== "Escape" || value === "") return;
          event.preventDefault();
          event.stopPropagation();
          onChange("");
        }}
      />
    </label>
  );
}
