import type { Doc, DocMention, RoleAssignment } from "../../model/doc.ts";
import type { RelationType, Status } from "../../model/schema.ts";
import { hashFeature, hashWord, joinHash } from "../../nlp/linear/hash.ts";
import { layer } from "../component.ts";
import { between, endNotes, notesOfCue, notesOfSentence } from "./candidate-notes.ts";
import type { Candidate, Cue, Scene } from "./candidates.ts";
import { type Place, slotOf } from "./sentence-view.ts";

/** Of one sentence so many cues are looked at, the nearest first. */
const MOST_CUES = 4;

/** What rules found in a sentence. */
export interface Ruled {
  readonly role: RoleAssignment;
  readonly relationType: RelationType;
  readonly status: Status;
  readonly frame: string;
}

/** Rules' roles by sentence of their trigger. */
export function ruledBySentence(doc: Doc): ReadonlyMap<number, readonly Ruled[]> {
  const [triggers, statuses] = [layer(doc, "triggers"), layer(doc, "statuses")];
  const groups = new Map<number, Ruled[]>();
  layer(doc, "roles").forEach((role, index) => {
    const trigger = triggers[role.trigger];
    const status = statuses[index];
    if (!trigger || !status) return;
    const ruled = { role, relationType: trigger.relationType, status, frame: trigger.frame };
    const group = groups.get(trigger.sentence);
    if (group) group.push(ruled);
    else groups.set(trigger.sentence, [ruled]);
  });
  return groups;
}

/** What speaks for and against a candidate, as hashes: features of the text, and those of what the rules found. */
export interface CandidateFeatures {
  readonly text: Uint32Array;
  readonly rules: Uint32Array;
  /** What the rules found for this very pair. */
  readonly ruled: Ruled | null;
  /** The cue next to the ends, which stands for the trigger. */
  readonly cue: Cue;
}

/** Reads the features of the candidates of one scene; what several of them share is read once. */
export class FeatureReader {
  readonly #doc: Doc;
  readonly #scene: Scene;
  readonly #ruled: readonly Ruled[];
  readonly #mentions: readonly DocMention[];
  readonly #kept = new Map<string, readonly number[]>();
  readonly #slots = new Map<number, Slot>();
  readonly #sentence: readonly number[];

  constructor(doc: Doc, scene: Scene, ruled: readonly Ruled[]) {
    this.#doc = doc;
    this.#scene = scene;
    this.#ruled = ruled;
    this.#mentions = layer(doc, "mentions");
    this.#sentence = notesOfSentence(doc, scene).map(hashWord);
  }

  read(candidate: Candidate): CandidateFeatures {
    const { relationType, source, target, sourceFrom, targetFrom } = candidate;
    const { parse, places } = this.#scene;
    const [sourcePlace, targetPlace] = [places.get(source), places.get(target)];
    const [a, b] = [this.#mentions[source], this.#mentions[target]];
    const tokens = layer(this.#doc, "tokens");
    const type = hashWord(relationType);
    const out: number[] = [];
    const add = (template: number, x = 0, y = 0, z = 0) => out.push(hashFeature(template, x, y, z, type));
    const [sourceType, targetType] = [hashWord(a?.entityType ?? ""), hashWord(b?.entityType ?? "")];
    const types = joinHash(sourceType, targetType);
    const cues = nearestCues(this.#scene.cues.get(relationType) ?? [], sourcePlace, targetPlace);
    cues.forEach((cue, order) => {
      const from = sourcePlace ? this.#slot(cue.chunk, source, sourcePlace).hash : hashWord(sourceFrom);
      const to = targetPlace ? this.#slot(cue.chunk, target, targetPlace).hash : hashWord(targetFrom);
      const both = joinHash(from, to);
      const key = hashWord(cue.key);
      add(0, key);
      add(1, from);
      add(2, to);
      add(3, both);
      add(4, key, from);
      add(5, key, to);
      add(6, key, both);
      add(7, sourceType, from);
      add(8, targetType, to);
      add(9, types, both);
      add(10, cue.strength);
      add(11, cue.strength, from);
      add(12, cue.strength, to);
      add(13, cue.strength, both);
      for (const note of this.#keep(`${cue.chunk} ${relationType}`, () =>
        notesOfCue(this.#doc, this.#scene, cue, relationType),
      )) {
        add(14, note);
        add(15, note, both);
      }
      if (order > 0) return;
      for (const rival of this.#rivals(cue.chunk, source, target)) {
        add(16, rival);
        add(17, rival, both);
      }
    });
    add(18, cues.length);
    add(19, types);
    const ends = [
      { end: "S", mention: source, from: sourceFrom, place: sourcePlace },
      { end: "T", mention: target, from: targetFrom, place: targetPlace },
    ];
    for (const { end, mention, from, place } of ends)
      for (const note of this.#keep(`${end} ${mention} ${from}`, () =>
        endNotes(end, this.#mentions[mention], place, from, parse, tokens),
      ))
        add(20, note);
    for (const note of this.#keep(`${source}-${target}`, () => between(parse, a, b, sourcePlace, targetPlace, tokens)))
      add(21, note);
    for (const note of this.#sentence) add(22, note);
    const found = rulesNotes(candidate, this.#ruled, (mention) => this.#mentions[mention]?.entity ?? null);
    return {
      text: Uint32Array.from(out),
      rules: Uint32Array.from(found.notes, (note) => hashFeature(23, hashWord(note), 0, 0, type)),
      ruled: found.ruled,
      cue: cues[0] ?? { chunk: 0, key: "", strength: 0 },
    };
  }

  #keep(key: string, read: () => readonly string[]): readonly number[] {
    let notes = this.#kept.get(key);
    if (!notes) {
      notes = read().map(hashWord);
      this.#kept.set(key, notes);
    }
    return notes;
  }

  #slot(cue: number, mention: number, place: Place): Slot {
    const key = cue * 1_000_000 + mention;
    let slot = this.#slots.get(key);
    if (!slot) {
      const name = slotOf(this.#scene.parse, cue, place);
      slot = { hash: hashWord(name), filled: !name.startsWith("<") && !name.startsWith(">") };
      this.#slots.set(key, slot);
    }
    return slot;
  }

  /** Slots next to a cue that others than the ends fill. */
  #rivals(cue: number, source: number, target: number): ReadonlySet<number> {
    const [from, to] = [this.#mentions[source]?.entity, this.#mentions[target]?.entity];
    const found = new Set<number>();
    for (const [mention, place] of this.#scene.places) {
      const entity = this.#mentions[mention]?.entity ?? null;
      if (entity === null || entity === from || entity === to) continue;
      const slot = this.#slot(cue, mention, place);
      if (slot.filled) found.add(slot.hash);
    }
    return found;
  }
}

interface Slot {
  readonly hash: number;
  /** Whether grammar, not only distance, ties it to the cue. */
  readonly filled: boolean;
}

function nearestCues(cues: readonly Cue[], source: Place | undefined, target: Place | undefined): readonly Cue[] {
  const ends = [source, target].flatMap((place) => (place ? [place.chunk] : []));
  const cost = ({ chunk }: Cue) => ends.reduce((sum, end) => sum + Math.abs(end - chunk), 0);
  return [...cues].sort((a, b) => cost(a) - cost(b) || a.chunk - b.chunk).slice(0, MOST_CUES);
}

function rulesNotes(
  { relationType, source, target }: Candidate,
  ruled: readonly Ruled[],
  entityOf: (mention: number) => string | null,
): { notes: string[]; ruled: Ruled | null } {
  const notes: string[] = [];
  const [from, to] = [entityOf(source), entityOf(target)];
  let exact: Ruled | null = null;
  for (const found of ruled) {
    const { role } = found;
    const [a, b] = [entityOf(role.source), entityOf(role.target)];
    const same = (a === from && b === to) || (relationType === "called" && a === to && b === from);
    if (found.relationType !== relationType) {
      if (same) notes.push(`rule other ${found.relationType}`);
      continue;
    }
    if (same) {
      if (exact === null || role.confidence > exact.role.confidence) exact = found;
    } else if (a === to && b === from) notes.push("rule reversed");
    else if (a === from) notes.push("rule same source");
    else if (b === to) notes.push("rule same target");
    else notes.push("rule elsewhere");
  }
  if (exact)
    notes.push(
      "rule",
      `rule ${exact.status}`,
      `rule ${exact.frame}`,
      `rule sure ${Math.round(exact.role.confidence * 10)}`,
      ...(exact.role.source === source && exact.role.target === target ? ["rule exact"] : []),
    );
  else notes.push("no rule");
  return { notes: [...new Set(notes)], ruled: exact };
}
