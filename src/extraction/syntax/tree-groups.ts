import type { Chunk, SentenceTree } from "../../model/doc.ts";
import type { Groups } from "./groups.ts";
import { headMention, isNoun } from "./noun-chunks.ts";
import { headOf, relationOf } from "./tree.ts";

/** No list has more members. */
const LONGEST = 40;

/**
 * Noun chunks joined as a sentence's tree has it: members of lists, whatever stands between them, and names that explain a description.
 * `chunkAt` gives the chunk of a token, -1 where there is none.
 */
export function treeGroups(chunks: readonly Chunk[], tree: SentenceTree, chunkAt: (token: number) => number): Groups {
  const list = new Map<number, Set<number>>();
  const join = (a: number, b: number) => {
    const [first, second] = [list.get(a) ?? new Set([a]), list.get(b) ?? new Set([b])];
    if (first === second || first.size + second.size > LONGEST) return;
    for (const member of second) {
      first.add(member);
      list.set(member, first);
    }
    list.set(a, first);
  };
  const explained = new Set<number>();
  for (let token = tree.tokens.from; token < tree.tokens.to; token += 1) {
    const relation = relationOf(tree, token);
    if (relation !== "conj" && relation !== "appos") continue;
    const [head, member] = [chunkAt(headOf(tree, token)), chunkAt(token)];
    if (head < 0 || member < 0 || head === member || !isNoun(chunks, head) || !isNoun(chunks, member)) continue;
    if (relation === "conj" && standsApart(chunks, head, member)) continue;
    if (relation === "appos") {
      if (names(chunks, head) || !names(chunks, member)) continue;
      explained.add(head);
    }
    join(head, member);
  }
  const members = new Map<Set<number>, readonly number[]>();
  for (const set of new Set(list.values())) {
    const all = [...set].sort((a, b) => a - b);
    const named = all.filter((at) => !explained.has(at) && !describes(chunks, set, at));
    members.set(set, named.length > 0 ? named : all);
  }
  const of = (chunk: number) => members.get(list.get(chunk) ?? NOTHING) ?? [chunk];
  return {
    membersAt: of,
    startOf: (chunk) => Math.min(chunk, of(chunk)[0] ?? chunk),
    endOf: (chunk) => Math.max(chunk, of(chunk).at(-1) ?? chunk) + 1,
  };
}

const NOTHING: Set<number> = new Set();

/** "Norland, unlike Westland,", "on Acme and Norland on Bankia": no member, though the tree may say so. */
function standsApart(chunks: readonly Chunk[], head: number, member: number): boolean {
  const [before, after, own] = [chunks[member - 1], chunks[member + 1], chunks[head - 1]];
  const between = chunks.slice(Math.min(head, member) + 1, Math.max(head, member));
  if (between.some(({ kind, word }) => kind === "break" && /^[;:]$/.test(word))) return true;
  const next = chunks[member + 1]?.kind === "comma" ? chunks[member + 2] : after;
  if (before?.word === "not" && next?.kind === "verb") return true;
  if (after?.kind === "preposition" && own?.kind === "preposition" && after.word === own.word) return true;
  if (before?.kind !== "preposition" || /^(?:including|like|with)$/.test(before.word)) return false;
  return chunks.slice(0, member - 1).every(({ kind, word }) => kind !== "preposition" || word !== before.word);
}

/** "Berg, minister of Norland,": a noun without a name of its own right after the comma of a name. */
function describes(chunks: readonly Chunk[], list: ReadonlySet<number>, at: number): boolean {
  const named = chunks[at - 1]?.kind === "comma" && list.has(at - 2) && names(chunks, at - 2);
  return named && !names(chunks, at) && (chunks[at]?.mentions.length ?? 0) > 0;
}

function names(chunks: readonly Chunk[], at: number): boolean {
  return headMention(chunks[at]) !== null;
}
