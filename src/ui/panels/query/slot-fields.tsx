import type { ReactNode } from "react";
import { ENTITY_TYPE_IDS, ENTITY_TYPES } from "../../../model/schema.ts";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { RelationLine } from "../../components/relation-line.tsx";
import type { Choice } from "../../state/desk-state.ts";
import { knownTypes, specOf } from "../../state/relation-types.ts";
import { EntityPicker } from "../picker/entity-picker.tsx";
import { type Choices, dayChoice, type Slot, type Template } from "./templates.ts";

export interface SlotFieldsProps {
  readonly template: Template;
  readonly choices: Choices;
  readonly onChoose: (slot: string, choice: Choice | undefined) => void;
}

/** A field for everything that a question leaves open. */
export function SlotFields({ template, choices, onChoose }: SlotFieldsProps) {
  const slots = Object.entries(template.slots);
  if (slots.length === 0) return null;
  return (
    <div className={template.drawn ? "fill drawn" : "fill"}>
      {slots.map(([name, slot]) => (
        <SlotField
          key={`${template.id} ${name}`}
          slot={slot}
          choice={choices[name]}
          onChoose={(choice) => onChoose(name, choice)}
        />
      ))}
    </div>
  );
}

interface SlotFieldProps {
  readonly slot: Slot;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice | undefined) => void;
}

function SlotField({ slot, choice, onChoose }: SlotFieldProps) {
  const { label, open } = slot;
  switch (slot.kind) {
    case "entity":
      return (
        <EntityPicker label={label} open={open} entityTypes={slot.entityTypes} choice={choice} onChoose={onChoose} />
      );
    case "day":
      return (
        <span className="slot-field">
          <span className="quiet">{label.toLowerCase()}</span>
          <input
            type="date"
            aria-label={label}
            value={choice?.value ?? ""}
            onChange={(event) => onChoose(dayChoice(event.target.value))}
          />
        </span>
      );
    case "entityType":
      return (
        <TypeField
          slot={slot}
          types={ENTITY_TYPE_IDS.map((id) => ({ value: id, name: ENTITY_TYPES[id].label }))}
          sign={(id) => {
            const type = ENTITY_TYPE_IDS.find((each) => each === id);
            return type ? <EntityGlyph entityType={type} /> : null;
          }}
          choice={choice}
          onChoose={onChoose}
        />
      );
    case "relationType":
      return (
        <TypeField
          slot={slot}
          types={knownTypes().ids.map((id) => ({ value: id, name: specOf(id).label }))}
          sign={(id) => {
            const type = knownTypes().ids.find((each) => each === id);
            return <RelationLine {...(type ? { relationType: type } : {})} />;
          }}
          choice={choice}
          onChoose={onChoose}
        />
      );
  }
}

interface TypeFieldProps extends SlotFieldProps {
  readonly types: readonly Choice[];
  readonly sign: (type: string | undefined) => ReactNode;
}

function TypeField({ slot: { label, open }, types, sign, choice, onChoose }: TypeFieldProps) {
  return (
    <span className="slot-field">
      {sign(choice?.value)}
      <select
        aria-label={label}
        value={choice?.value ?? ""}
        onChange={(event) => onChoose(types.find(({ value }) => value === event.target.value))}
      >
        <option value="">{open}</option>
        {types.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
