import type { Doc, DocMention, RoleAssignment, Token } from "../../model/doc.ts";
import type { ClaimType, Status } from "../../model/schema.ts";
import { hashFeature, hashWord, joinHash } from "../../nlp/linear/hash.ts";
import { layer } from "../component.ts";
import { holdOf } from "../roles/holds.ts";
import { effectOn } from "../status/effect-on.ts";
import type { Parse } from "../syntax/clause.ts";
import type { Candidate, Cue, Scene } from "./candidates.ts";
import { type Place, pathBetween, slotOf } from "./sentence-view.ts";

/** Of one sentence so many cues are looked at, the nearest first. */
const MOST_CUES = 4;
/** Words between two ends that are this far apart tell nothing. */
const WIDEST = 14;

/** What rules found in a sentence. */
export interface Ruled {
  readonly role: RoleAssignment;
  readonly relationType: ClaimType;
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

/** What the clause of a cue tells: its verb, what hangs on it, mood and negation. */
function notesOfCue(doc: Doc, scene: Scene, cue: Cue, relationType: ClaimType): string[] {
  const { parse } = scene;
  const chunk = parse.chunks[cue.chunk];
  const tokens = layer(doc, "tokens");
  const notes: string[] = [];
  if (!chunk) return notes;
  const known = scene.triggers.find(
    (trigger) =>
      trigger.relationType === relationType &&
      chunk.tokens.from <= trigger.tokens.from &&
      trigger.tokens.to <= chunk.tokens.to,
  );
  const first = tokens[chunk.tokens.to - 1];
  const trigger = known ?? {
    relationType,
    frame: "learned",
    sentence: scene.sentence,
    tokens: { from: chunk.tokens.to - 1, to: chunk.tokens.to },
    start: first?.start ?? 0,
    end: first?.end ?? 0,
  };
  notes.push(`f ${known?.frame ?? "none"}`, `effect ${effectOn(parse, tokens, trigger)}`);
  const hold = chunk.verb ? null : holdOf(parse, cue.chunk);
  const clause = chunk.verb ? parse.byVerb.get(cue.chunk) : hold?.clause;
  if (hold) notes.push(`hold ${hold.as} ${parse.chunks[hold.clause.verb]?.verb?.lemma ?? ""}`, `as ${hold.as}`);
  const verb = clause && parse.chunks[clause.verb]?.verb;
  if (clause && verb) {
    notes.push(
      `verb ${verb.form}${verb.passive ? " passive" : ""}${verb.negated ? " not" : ""} ${verb.modal ?? ""}${verb.perfect ? " perfect" : ""}`,
      `opener ${clause.opener}`,
    );
    if (clause.particle) notes.push(`particle ${cue.key} ${clause.particle}`);
    const governor = clause.governor === null ? null : parse.chunks[clause.governor]?.verb;
    if (governor) notes.push(`governor ${governor.lemma} ${governor.negated ? "not" : ""}`);
    if (clause.noun !== null) notes.push(`of ${parse.chunks[clause.noun]?.heads[0] ?? ""}`);
    for (const noun of clause.objects.flat().slice(0, 3)) {
      const head = parse.chunks[noun]?.heads[0];
      if (head) notes.push(`object ${head}`, `object ${cue.key} ${head}`);
    }
    for (const { word, nouns } of clause.phrases.slice(0, 4)) {
      notes.push(`phrase ${cue.key} ${word}`);
      const head = parse.chunks[nouns[0] ?? -1]?.heads[0];
      if (head) notes.push(`phrase ${word} ${head}`);
    }
  }
  if (!chunk.verb)
    for (let at = chunk.tokens.from; at < chunk.tokens.to; at += 1)
      if (tokens[at]?.kind === "word") notes.push(`in ${tokens[at]?.text.toLowerCase()}`);
  return notes;
}

function endNotes(
  end: string,
  mention: DocMention | undefined,
  place: Place | undefined,
  from: string,
  parse: Parse,
  tokens: readonly Token[],
): string[] {
  if (!mention) return [];
  const word = (at: number) => tokens[at]?.text.toLowerCase() ?? "";
  const notes = [`${end} ${mention.kind}`, `${end} from ${from}`];
  if (!place) return notes;
  const chunk = parse.chunks[place.chunk];
  notes.push(
    `${end} ${place.part} ${place.depth}`,
    `${end} before ${word(mention.tokens.from - 1)}`,
    `${end} after ${word(mention.tokens.to)}`,
    `${end} before2 ${word(mention.tokens.from - 2)} ${word(mention.tokens.from - 1)}`,
    `${end} after2 ${word(mention.tokens.to)} ${word(mention.tokens.to + 1)}`,
    `${end} head ${chunk?.heads[0] ?? "-"}`,
  );
  const hold = holdOf(parse, place.chunk);
  if (hold) {
    const verb = parse.chunks[hold.clause.verb]?.verb;
    notes.push(`${end} of ${hold.as} ${verb?.lemma}`, `${end} as ${hold.as}${verb?.passive ? " passive" : ""}`);
  }
  return notes;
}

function between(
  parse: Parse,
  a: DocMention | undefined,
  b: DocMention | undefined,
  source: Place | undefined,
  target: Place | undefined,
  tokens: readonly Token[],
): string[] {
  if (!a || !b || !source || !target) return [];
  const [low, high] = a.tokens.from < b.tokens.from ? [a, b] : [b, a];
  const distance = high.tokens.from - low.tokens.to;
  const order = low === a ? "S..T" : "T..S";
  const notes = [
    `order ${order}`,
    `apart ${order} ${distance < 0 ? "in" : Math.min(6, Math.floor(Math.log2(distance + 1)))}`,
    `path ${pathBetween(parse, source.chunk, target.chunk)}`,
  ];
  if (parse.groups.membersAt(source.chunk).includes(target.chunk)) notes.push("joined");
  let verbs = 0;
  for (let at = Math.min(source.chunk, target.chunk) + 1; at < Math.max(source.chunk, target.chunk); at += 1) {
    const chunk = parse.chunks[at];
    if (chunk?.kind === "verb") verbs += 1;
  }
  notes.push(`verbs ${order} ${Math.min(3, verbs)}`);
  if (distance <= WIDEST)
    for (let at = low.tokens.to; at < high.tokens.from; at += 1) {
      const word = tokens[at]?.text.toLowerCase() ?? "";
      notes.push(`between ${order} ${word}`);
      if (at + 1 < high.tokens.from) notes.push(`between2 ${order} ${word} ${tokens[at + 1]?.text.toLowerCase()}`);
    }
  return notes;
}

function notesOfSentence(doc: Doc, { sentence, parse, speaker, places }: Scene): string[] {
  const found = layer(doc, "sentences")[sentence];
  const tokens = layer(doc, "tokens");
  const notes = new Set([`kind ${found?.kind}`, `said ${speaker === null ? "no" : speaker.quoted ? "quoted" : "yes"}`]);
  notes.add(`mentions ${Math.min(6, places.size)}`);
  if (!found) return [...notes];
  const last = tokens.slice(Math.max(found.tokens.from, found.tokens.to - 2), found.tokens.to);
  if (last.some(({ text }) => text === "?")) notes.add("asks");
  for (const chunk of parse.chunks) {
    if (chunk.verb) notes.add(`w v:${chunk.verb.lemma}`);
    for (const head of chunk.heads) notes.add(`w n:${head}`);
  }
  return [...notes];
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
