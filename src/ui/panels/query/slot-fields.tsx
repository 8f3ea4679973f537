import type { ReactNode } from "react";
import { ENTITY_TYPE_IDS, ENTITY_TYPES } from "../../../model/schema.ts";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { RelationLine } from "../../components/relation-line.tsx";
import { getDesk, useDesk } from "../../state/desk.ts";
import type { Choice } from "../../state/desk-state.ts";
import { knownTypes, specOf } from "../../state/relation-types.ts";
import { useAsked } from "../asking/use-asked.ts";
import { EntityPicker } from "../picker/entity-picker.tsx";
import { formatNumber } from "../wording/counts.ts";
import { type Choices, dayChoice, parametersOf, type Slot, type Template, troubleIn } from "./templates.ts";

export interface SlotFieldsProps {
  readonly template: Template;
  readonly choices: Choices;
  readonly onChoose: (slot: string, choice: Choice | undefined) => void;
}

/** A field for everything that a question leaves open. */
export function SlotFields({ template, choices, onChoose }: SlotFieldsProps) {
  const slots = Object.entries(template.slots);
  const undated = useUndated(template, choices);
  if (slots.length === 0) return null;
  const trouble = troubleIn(template, choices);
  return (
    <div className={template.drawn ? "fill drawn" : "fill"}>
      {slots.map(([name, slot]) =>
        slot.kind === "flag" ? (
          <UndatedField
            key={`${template.id} ${name}`}
            count={undated}
            chosen={choices[name] !== undefined}
            onChoose={(choice) => onChoose(name, choice)}
          />
        ) : (
          <SlotField
            key={`${template.id} ${name}`}
            slot={slot}
            choice={choices[name]}
            onChoose={(choice) => onChoose(name, choice)}
          />
        ),
      )}
      {trouble ? (
        <p className="trouble" role="status">
          {trouble}
        </p>
      ) : null}
    </div>
  );
}

/** How many relations the chosen days leave out because they have none; null where that is not asked or not known yet. */
function useUndated(template: Template, choices: Choices): number | null {
  const counting = template.undated?.(choices) ?? null;
  const parameters = parametersOf(template, choices);
  const version = useDesk((state) => state.documents);
  const asked = useAsked(
    counting === null ? null : `${counting} ${JSON.stringify(parameters)}`,
    version,
    async (signal) => {
      const { rows } = await getDesk().store.query(counting ?? "", parameters, { signal });
      return rows[0]?.[0];
    },
  );
  return typeof asked.value === "number" ? asked.value : null;
}

interface UndatedFieldProps {
  readonly count: number | null;
  readonly chosen: boolean;
  readonly onChoose: (choice: Choice | undefined) => void;
}

/** What has no day is left out where days are chosen, unless it is wanted too. */
function UndatedField({ count, chosen, onChoose }: UndatedFieldProps) {
  if (!count) return null;
  return (
    <label className="slot-field">
      <input
        type="checkbox"
        checked={chosen}
        onChange={(event) => onChoose(event.target.checked ? { value: "too", name: "undated too" } : undefined)}
      />
      <span className="quiet">
        {chosen ? "with" : "without"} {formatNumber(count)} undated
      </span>
    </label>
  );
}

interface SlotFieldProps {
  readonly slot: Exclude<Slot, { readonly kind: "flag" }>;
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
