import { ENTITY_TYPES, type EntityType } from "../../../model/schema.ts";
import type { Choice } from "../../state/desk-state.ts";
import { knownTypes, specOf } from "../../state/relation-types.ts";
import { formatDay } from "../wording/dates.ts";
import { labelOf, typeNameOf } from "./schema-words.ts";

/** What a question leaves open. Entities go by id, days as `YYYY-MM-DD`, types by their ids. */
export type Slot =
  | {
      readonly kind: "entity";
      readonly label: string;
      readonly open: string;
      readonly entityTypes?: readonly EntityType[];
      readonly needed?: boolean;
    }
  /** Chosen or not. */
  | { readonly kind: "flag"; readonly label: string; readonly open: string; readonly needed?: false }
  | { readonly kind: "day"; readonly label: string; readonly open: string; readonly needed?: boolean }
  | {
      readonly kind: "entityType" | "relationType";
      readonly label: string;
      readonly open: string;
      readonly needed?: boolean;
    };

export type Choices = Readonly<Record<string, Choice | undefined>>;

/** A question for people who write no Cypher. */
export interface Template {
  readonly id: string;
  /** The question where nothing fills its slots and all its slots would be too many words: "Who called whom?". */
  readonly short: string;
  /** The question, with slots by name between braces: "Who sanctioned {whom}?". */
  readonly question: string;
  /** The question without the slots that are seldom filled, where it has such. */
  readonly brief?: string;
  readonly slots: Readonly<Record<string, Slot>>;
  /** The query, made of fixed words only: which slots are filled decides its shape, what fills them are its parameters. */
  cypher(choices: Choices): string;
  /** Slots whose choice is written as a word of the schema and is no parameter. */
  readonly written?: readonly string[];
  /** The query that counts what the chosen days leave out because its day is not known; null where they leave out nothing. */
  readonly undated?: (choices: Choices) => string | null;
  /** Its slots are drawn as a pattern: entity, relation, entity. */
  readonly drawn?: boolean;
}

const ACTORS: readonly EntityType[] = ["person", "country", "organization"];
const GROUPS: readonly EntityType[] = ["country", "organization"];
const ANYONE = { kind: "entity", open: "anyone", entityTypes: ACTORS } as const;

/** The conditions that hold, under one WHERE; nothing if there are none. */
function where(...conditions: readonly (string | false | null)[]): string {
  const held = conditions.filter((condition) => condition !== false && condition !== null);
  return held.length === 0 ? "" : `WHERE ${held.join("\n  AND ")}\n`;
}

const has = (choices: Choices, slot: string) => choices[slot] !== undefined;
const UNDATED = { kind: "flag", label: "Undated too", open: "" } as const;

/** That a relation may have been on the chosen days: what is known of its day only roughly may. What has none is asked for. */
function onDays(relation: string, choices: Choices, from: string, to: string): string | null {
  const held = [
    ...(has(choices, from) ? [`${relation}.until >= date($${from})`] : []),
    ...(has(choices, to) ? [`${relation}.date <= date($${to})`] : []),
  ];
  if (held.length === 0) return null;
  return has(choices, "undated") ? `(${relation}.date IS NULL OR ${held.join(" AND ")})` : held.join("\n  AND ");
}

const callsOf = (choices: Choices) => (has(choices, "who") ? "one.id = $who" : "one.id < other.id");
const ofType = (choices: Choices) => has(choices, "type") && "type(relation) = toUpper($type)";
const told = (relation: string) =>
  `${relation}.date AS date,\n       ${relation}.until AS until,\n       ${relation}.status AS status,`;

export const TEMPLATES: readonly Template[] = [
  {
    id: "calls",
    short: "Who called whom?",
    question: "Who called {who} between {from} and {to}?",
    brief: "Who called {who}?",
    slots: {
      who: { ...ANYONE, label: "Who" },
      from: { kind: "day", label: "From", open: "any day" },
      to: { kind: "day", label: "To", open: "any day" },
      undated: UNDATED,
    },
    written: ["undated"],
    undated: (choices) =>
      onDays("call", choices, "from", "to") &&
      `MATCH (one)-[call:CALLED]-(other)\n${where(callsOf(choices), "call.date IS NULL")}RETURN count(DISTINCT call)`,
    cypher: (choices) =>
      `MATCH (one)-[call:CALLED]-(other)\n${where(
        callsOf(choices),
        onDays("call", choices, "from", "to"),
      )}RETURN one, call, other,\n       ${told("call")}\n       call.sources AS reports\nORDER BY date`,
  },
  {
    id: "sanctions",
    short: "Who sanctioned whom, and who ruled it out?",
    question: "Who sanctioned {whom}, and who ruled it out?",
    slots: { whom: { ...ANYONE, label: "Whom" } },
    cypher: (choices) =>
      `MATCH (by)-[sanction:SANCTIONED]->(whom)\n${where(
        has(choices, "whom") && "whom.id = $whom",
      )}RETURN by, sanction, whom,\n       ${told("sanction")}\n       sanction.attributedTo AS \`told by\`\nORDER BY date`,
  },
  {
    id: "aid",
    short: "Who gave what to whom?",
    question: "What has {giver} given {to}?",
    slots: { giver: { ...ANYONE, label: "Giver" }, to: { ...ANYONE, label: "To" } },
    cypher: (choices) =>
      `MATCH (giver)-[aid:AIDED]->(to)\n${where(
        has(choices, "giver") && "giver.id = $giver",
        has(choices, "to") && "to.id = $to",
      )}RETURN giver, aid, to, aid.amountText AS amount,\n       ${told("aid")}\n       aid.attributedTo AS \`told by\`\nORDER BY date`,
  },
  {
    id: "disputes",
    short: "Who disputes what?",
    question: "Who disputes what about {about}?",
    slots: { about: { ...ANYONE, label: "About" } },
    cypher: (choices) =>
      `MATCH (who)-[dispute:DISPUTED]->(about)\n${where(
        has(choices, "about") && "about.id = $about",
      )}RETURN who, dispute, about,\n       ${told("dispute")}\n       dispute.evidence AS sentence\nORDER BY date`,
  },
  {
    id: "connected",
    short: "How are two of them connected?",
    question: "How are {one} and {other} connected?",
    slots: {
      one: { kind: "entity", label: "Between", open: "someone", needed: true },
      other: { kind: "entity", label: "And", open: "another", needed: true },
    },
    cypher: () =>
      "MATCH (one {id: $one}), (other {id: $other})\nMATCH path =\n  allShortestPaths((one)-[*..8]-(other))\nRETURN path, [r IN relationships(path) | r.status] AS statuses,\n       [r IN relationships(path) | coalesce(r.when, 'no date')] AS dates,\n       length(path) AS steps\nLIMIT 50",
  },
  {
    id: "between",
    short: "Who stands between two groups?",
    question: "Who stands between {one} and {other}?",
    slots: {
      one: { kind: "entity", label: "Between", open: "one group", entityTypes: GROUPS, needed: true },
      other: { kind: "entity", label: "And", open: "another", entityTypes: GROUPS, needed: true },
    },
    cypher: () =>
      "// A group: a country or organization,\n" +
      "// those who lead it, and its parts.\n" +
      "MATCH (one {id: $one})\n" +
      "  <-[:LEADS|PART_OF*0..1]-(a)-[x]-(between)\n" +
      "WHERE NOT between:Event\n" +
      "  AND between.id <> $one AND between.id <> $other\n" +
      "  AND NOT (between)-[:LEADS|PART_OF]->(one)\n" +
      "MATCH (between)-[y]-(b)\n" +
      "  -[:LEADS|PART_OF*0..1]->(other {id: $other})\n" +
      "WHERE NOT (between)-[:LEADS|PART_OF]->(other)\n" +
      "WITH between, collect(DISTINCT a) AS `on one side`,\n" +
      "  collect(DISTINCT b) AS `on the other`,\n" +
      "  collect(DISTINCT x) + collect(DISTINCT y)\n" +
      "    AS relations\n" +
      "RETURN between, `on one side`, `on the other`, relations,\n" +
      "  size([r IN relations WHERE r.status = 'asserted'])\n" +
      "    AS `told as facts`,\n" +
      "  size([r IN relations WHERE r.status = 'planned'])\n" +
      "    AS planned,\n" +
      "  size([r IN relations WHERE r.status = 'denied'])\n" +
      "    AS denied\n" +
      "ORDER BY `told as facts` DESC, size(relations) DESC",
  },
  {
    id: "new",
    short: "What is new since a day?",
    question: "What is new since {since}, of {type}?",
    brief: "What is new since {since}?",
    slots: {
      since: { kind: "day", label: "Since", open: "a day", needed: true },
      type: { kind: "relationType", label: "Type", open: "any type" },
      undated: UNDATED,
    },
    written: ["undated"],
    undated: (choices) =>
      onDays("relation", choices, "since", "") &&
      `MATCH (from)-[relation]->(to)\n${where("relation.date IS NULL", ofType(choices))}RETURN count(relation)`,
    cypher: (choices) =>
      `MATCH (from)-[relation]->(to)\n${where(
        onDays("relation", choices, "since", ""),
        ofType(choices),
      )}RETURN from, relation, to,\n       ${told("relation")}\n       relation.sources AS reports\nORDER BY date DESC`,
  },
  {
    id: "one-source",
    short: "Which claims have only one source?",
    question: "Which claims have only one source?",
    slots: {},
    cypher: () =>
      `MATCH (from)-[claim:${knownTypes().claimIds.map(typeNameOf).join("|")}]->(to)\nWHERE claim.sources = 1\nRETURN from, claim, to,\n       ${told("claim")}\n       claim.evidence AS sentence\nORDER BY date`,
  },
  {
    id: "pattern",
    short: "Find a pattern: entity, relation, entity",
    question: "{from} → {type} → {to}",
    slots: {
      from: { kind: "entityType", label: "From", open: "anything" },
      type: { kind: "relationType", label: "Relation", open: "any relation" },
      to: { kind: "entityType", label: "To", open: "anything" },
    },
    written: ["from", "type", "to"],
    drawn: true,
    cypher: (choices) => {
      const label = (slot: string) => {
        const type = choices[slot]?.value;
        return type !== undefined && isEntityType(type) ? `:${labelOf(type)}` : "";
      };
      const type = choices.type?.value;
      const known = type !== undefined && knownTypes().has(type) ? type : null;
      const arrow = known && specOf(known).symmetric ? "-" : "->";
      return `MATCH (from${label("from")})-[relation${known ? `:${typeNameOf(known)}` : ""}]${arrow}(to${label("to")})\nRETURN from, relation, to,\n       ${told("relation")}\n       relation.sources AS reports\nORDER BY date`;
    },
  },
];

const isEntityType = (id: string): id is EntityType => Object.hasOwn(ENTITY_TYPES, id);

/** The parameters of a template's query: what is chosen, as values. */
export function parametersOf({ slots, written = [] }: Template, choices: Choices): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(slots).flatMap((slot) => {
      const choice = choices[slot];
      return choice && !written.includes(slot) ? [[slot, choice.value]] : [];
    }),
  );
}

/** Labels of what the query cannot do without and is not chosen yet. */
export function missingIn({ slots }: Template, choices: Choices): readonly string[] {
  return Object.entries(slots).flatMap(([name, slot]) => (slot.needed && !choices[name] ? [slot.label] : []));
}

/** Whether everything is chosen that the query cannot do without. */
export function isComplete(template: Template, choices: Choices): boolean {
  return missingIn(template, choices).length === 0;
}

/** What is wrong with what is chosen: a last day before the first one. Null where nothing is. */
export function troubleIn({ slots }: Template, { from, to }: Choices): string | null {
  if (slots.from?.kind !== "day" || slots.to?.kind !== "day" || !from || !to || from.value <= to.value) return null;
  return `From ${from.name} to ${to.name}: no day lies between them. Turn them round.`;
}

/** A part of a question: words, or a slot and how it reads now. */
export interface QuestionPart {
  readonly key: string;
  readonly text: string;
  readonly slot: boolean;
}

/** A question in parts, its slots as they are filled. */
export function partsOf({ question, slots }: Template, choices: Choices): readonly QuestionPart[] {
  return question
    .split(/(\{\w+\})/)
    .filter((text) => text !== "")
    .map((text, at) => {
      const name = /^\{(\w+)\}$/.exec(text)?.[1];
      const slot = name === undefined ? undefined : slots[name];
      if (name === undefined || !slot) return { key: `${at}`, text, slot: false };
      return { key: `${at}`, text: choices[name]?.name ?? slot.open, slot: true };
    });
}

/** A question as one sentence. */
export function sentenceOf(template: Template, choices: Choices): string {
  return partsOf(template, choices)
    .map(({ text }) => text)
    .join("");
}

/** A day as a choice. */
export function dayChoice(day: string): Choice | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? { value: day, name: formatDay(day) } : undefined;
}
