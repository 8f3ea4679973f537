import type { Doc, DocMention, Token } from "../../model/doc.ts";
import type { ClaimType } from "../../model/schema.ts";
import { hashWord, joinHash } from "../../nlp/linear/hash.ts";
import { layer } from "../component.ts";
import { holdOf } from "../roles/holds.ts";
import { effectOn } from "../status/effect-on.ts";
import type { Parse } from "../syntax/clause.ts";
import type { Cue, Scene } from "./candidates.ts";
import { type Place, pathBetween } from "./sentence-view.ts";

/** Words between two ends that are this far apart tell nothing. */
const WIDEST = 14;

/** What the clause of a cue tells: its verb, what hangs on it, mood and negation. */
export function notesOfCue(doc: Doc, scene: Scene, cue: Cue, relationType: ClaimType): string[] {
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

/** How an end stands in its sentence: its kind, the words beside it, what it hangs on. */
export function endNotes(
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

const BETWEEN = ["S..T", "T..S"].map((order) => hashWord(`between ${order}`));
const BETWEEN_TWO = ["S..T", "T..S"].map((order) => hashWord(`between2 ${order}`));

/** Hashes of what lies between two ends: words, verbs, the way through the chunks. @param wordAt hash of a token's word */
export function between(
  parse: Parse,
  a: DocMention | undefined,
  b: DocMention | undefined,
  source: Place | undefined,
  target: Place | undefined,
  wordAt: (token: number) => number,
): number[] {
  if (!a || !b || !source || !target) return [];
  const [low, high] = a.tokens.from < b.tokens.from ? [a, b] : [b, a];
  const distance = high.tokens.from - low.tokens.to;
  const turned = low === a ? 0 : 1;
  const order = turned === 0 ? "S..T" : "T..S";
  const notes = [
    `order ${order}`,
    `apart ${order} ${distance < 0 ? "in" : Math.min(6, Math.floor(Math.log2(distance + 1)))}`,
    `path ${pathBetween(parse, source.chunk, target.chunk)}`,
  ];
  if (parse.groups.membersAt(source.chunk).includes(target.chunk)) notes.push("joined");
  let verbs = 0;
  for (let at = Math.min(source.chunk, target.chunk) + 1; at < Math.max(source.chunk, target.chunk); at += 1)
    if (parse.chunks[at]?.kind === "verb") verbs += 1;
  notes.push(`verbs ${order} ${Math.min(3, verbs)}`);
  const hashes = notes.map(hashWord);
  if (distance > WIDEST) return hashes;
  const [one, two] = [BETWEEN[turned] ?? 0, BETWEEN_TWO[turned] ?? 0];
  for (let at = low.tokens.to; at < high.tokens.from; at += 1) {
    hashes.push(joinHash(one, wordAt(at)));
    if (at + 1 < high.tokens.from) hashes.push(joinHash(joinHash(two, wordAt(at)), wordAt(at + 1)));
  }
  return hashes;
}

/** Kind, speaker, verbs and nouns of a sentence. */
export function notesOfSentence(doc: Doc, { sentence, parse, speaker, places }: Scene): string[] {
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
