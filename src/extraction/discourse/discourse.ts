import type { Doc, RoleAssignment, Trigger } from "../../model/doc.ts";
import type { Status } from "../../model/schema.ts";
import { CLAIM_TYPE_IDS } from "../../model/schema.ts";
import { type Component, layer } from "../component.ts";
import { grouped } from "../grouped.ts";
import { Memory } from "./memory.ts";
import { type Found, type Reading, readingOf, type Told } from "./reading.ts";
import { RULES } from "./rules.ts";

/**
 * Finds claims of which an end, or what they tell, stands in an earlier sentence: members of a list whose keeper was told, answers to an
 * accusation, "so did Norland". Each is told by a trigger of a frame of its own, "sanctioned.told-list", for a scorer to weigh.
 */
export const discourse: Component = {
  name: "discourse",
  requires: ["clean", "sentences", "tokens", "mentions", "entities", "chunks", "triggers", "roles", "statuses"],
  assigns: "statuses",
  run: (doc) => {
    const reading = readingOf(doc);
    const found = findAll(reading, layer(doc, "statuses"));
    if (found.length === 0) return doc;
    const triggers: Trigger[] = [...layer(doc, "triggers")];
    const roles: RoleAssignment[] = [...layer(doc, "roles")];
    const statuses: Status[] = [...layer(doc, "statuses")];
    for (const one of found) {
      const trigger = triggerOf(reading, one);
      if (!trigger) continue;
      triggers.push(trigger);
      const { source, target, confidence } = one;
      roles.push({ trigger: triggers.length - 1, source, target, confidence });
      statuses.push(one.status);
    }
    return { ...doc, triggers, roles, statuses };
  },
};

/** Sentence by sentence, so that what one tells the next may take up. Linear time. */
function findAll(reading: Reading, statuses: readonly Status[]): Found[] {
  const memory = new Memory(reading);
  const rules = RULES.map((rule) => rule(reading));
  const told = toldBySentence(reading.doc, statuses);
  const all: Found[] = [];
  reading.sentences.forEach(({ kind }, sentence) => {
    for (const claim of told.get(sentence) ?? []) memory.note(claim);
    if (kind === "credit") return;
    for (const find of rules)
      for (const found of find(sentence, memory)) {
        const [a, b] = [reading.mentions[found.source]?.entity, reading.mentions[found.target]?.entity];
        if (a == null || b == null || a === b || memory.tells(found)) continue;
        memory.note({ ...found, token: reading.parses[sentence]?.chunks[found.chunk]?.tokens.from ?? 0 });
        all.push(found);
      }
  });
  return all;
}

function toldBySentence(doc: Doc, statuses: readonly Status[]) {
  const triggers = layer(doc, "triggers");
  const told = layer(doc, "roles").flatMap(({ trigger, source, target, confidence }, index): Told[] => {
    const { sentence, relationType: type, tokens } = triggers[trigger] ?? {};
    const relationType = CLAIM_TYPE_IDS.find((known) => known === type);
    const status = statuses[index];
    if (sentence === undefined || !tokens || !relationType || !status) return [];
    return [{ relationType, sentence, token: tokens.from, source, target, status, confidence }];
  });
  return grouped(told, ({ sentence }) => sentence);
}

function triggerOf({ parses, tokens }: Reading, { relationType, rule, sentence, chunk }: Found): Trigger | null {
  const range = parses[sentence]?.chunks[chunk]?.tokens;
  const [first, last] = [tokens[range?.from ?? -1], tokens[(range?.to ?? 0) - 1]];
  return range && first && last
    ? { tokens: range, sentence, relationType, frame: `${relationType}.${rule}`, start: first.start, end: last.end }
    : null;
}
