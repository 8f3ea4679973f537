import type { Status } from "../../model/schema.ts";
import { eventParts } from "../linking/event-parts.ts";
import type { ReadEvent } from "./events.ts";
import { bySentence, type Linked, spanOf, type Tie, type Told } from "./tie.ts";

const TAKES_PART =
  /^(?:attend|attends|attended|attending|host|hosts|hosted|hosting|join|joins|joined|joining|participate|participated|participates|address|addressed|addresses|addressing|chaired|chairs|opened|convened|took|take|organised|organized)$/;
/** How far the words that tell it may stand from the happening. */
const REACH = 6;
const FARTHEST = 14;

/** Words that put a happening or somebody’s part in it ahead. */
const AHEAD =
  /\b(?:will|would|shall|to (?:hold|attend|host|join|take part|participate|conduct|address|discuss|convene)|plans?|planned|planning|scheduled|upcoming|awaited|expected|set for|due|is foreseen|agenda|being arranged|next (?:week|month|year)|just around the corner)\b/i;

/** Who took part in which happening: "Erdogan attended the NATO summit", "the war between Russia and Ukraine", "the Biden-Zelensky call". */
export function readTookPart(told: Told, events: ReadonlyMap<string, ReadEvent>): Tie[] {
  const sentences = bySentence(told.mentions);
  const ties = told.mentions.flatMap((event, at) => {
    const read = event.entityType === "event" ? events.get(event.entity) : undefined;
    if (!read) return [];
    const beside = sentences.get(event.sentence) ?? [];
    const isAhead = AHEAD.test(wordsBefore(told, event));
    return dated(read, [...subjects(told, event, beside), ...sides(told, at, read, isAhead)]);
  });
  return [...ties, ...[...events.values()].flatMap((read) => dated(read, callers(read)))];
}

function dated({ date }: ReadEvent, ties: readonly Tie[]): Tie[] {
  return ties.map((tie) => ({ ...tie, date }));
}

/** "A attended the summit", "A will take part in the summit". */
function subjects({ tokens }: Told, event: Linked, beside: readonly Linked[]): Tie[] {
  const { from } = event.tokens;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const verb = (tokens[i]?.text ?? "").toLowerCase();
    if (/^[.;:]$/.test(verb)) return [];
    if (!TAKES_PART.test(verb) || (/^(?:took|take)$/.test(verb) && tokens[i + 1]?.text !== "part")) continue;
    const subject = beside.findLast(
      ({ entityType, tokens: { to } }) =>
        entityType !== "event" && to <= i && i - to <= FARTHEST && !isPossessor(tokens[to]?.text),
    );
    const status = subject && statusOf(tokens, subject.tokens.to, i, verb);
    return subject && status ? [tie(event, subject, i, status)] : [];
  }
  return [];
}

/** Those whom the words of the happening name as its sides: "between A and B", "A-B talks", "A’s invasion of B". */
function sides(told: Told, at: number, { sides: known, kind }: ReadEvent, isAhead: boolean): Tie[] {
  const event = told.mentions[at];
  if (event?.kind !== "name") return [];
  const parts = eventParts(told.tokens, told.mentions, at);
  const isWar = kind === "invasion" || kind === "war";
  if (!(parts.shared && parts.sides.length > 1) && !isWar) return [];
  const actors = isWar ? [...parts.sides, ...parts.places] : parts.sides;
  return actors.flatMap((i) => {
    const actor = told.mentions[i];
    if (!actor || (!isWar && !known.includes(actor.entity))) return [];
    return [tie(event, actor, parts.head, isAhead ? "planned" : "asserted")];
  });
}

/** Those who the words of a call say called each other. */
function callers({ calls, sides: known }: ReadEvent): Tie[] {
  return calls.flatMap(({ relation, mention: event }) => {
    const { source, target, sourceSpan, targetSpan, status, confidence } = relation;
    const ends = [
      { entity: source, span: sourceSpan },
      { entity: target, span: targetSpan },
    ];
    return ends.flatMap(({ entity, span }): Tie[] =>
      known.includes(entity)
        ? [
            {
              relationType: "took_part_in",
              source: entity,
              target: event.entity,
              sentence: event.sentence,
              trigger: event.tokens,
              sourceSpan: span,
              targetSpan: spanOf(event),
              confidence: Math.min(confidence, 0.7),
              status,
            },
          ]
        : [],
    );
  });
}

function wordsBefore({ tokens, sentences }: Told, { sentence, tokens: { from, to } }: Linked): string {
  const within = sentences[sentence]?.tokens ?? { from, to };
  const words = tokens.slice(Math.max(within.from, from - REACH), Math.min(within.to, to + REACH));
  return words.map(({ text }) => text).join(" ");
}

function tie(event: Linked, actor: Linked, trigger: number, status: Status): Tie {
  return {
    relationType: "took_part_in",
    source: actor.entity,
    target: event.entity,
    sentence: event.sentence,
    trigger: { from: trigger, to: trigger + 1 },
    sourceSpan: spanOf(actor),
    targetSpan: spanOf(event),
    confidence: 0.7,
    status,
  };
}

function isPossessor(next: string | undefined): boolean {
  return next !== undefined && /^['’]s?$/.test(next);
}

/** What the words between somebody and the verb make of it: "did not attend", "will attend"; null for "who would attend if". */
function statusOf(tokens: Told["tokens"], from: number, to: number, verb: string): Status | null {
  const between = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
  if (/\b(?:if|who|which|could|should)\b/i.test(between)) return null;
  if (/\bnot\b|n['’]t\b|\b(?:never|declined|refused)\b/i.test(between)) return "denied";
  if (/\b(?:will|would|may|might|to|plans?)\b/i.test(between)) return "planned";
  return /^(?:attend|join|host|participate|take|address)$/.test(verb) && to > from && tokens[to - 1]?.text === "to"
    ? "planned"
    : "asserted";
}
