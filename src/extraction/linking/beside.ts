import type { DocMention } from "../../model/doc.ts";
import { KIN } from "../lexicon/clue-words.ts";
import { isGivenName } from "../lexicon/given-names.ts";
import { matchKnown } from "../lexicon/lexicon.ts";
import { type Report, wordsOf } from "./surface.ts";

/** How many mentions a name may hold. */
const NEXT = 4;
/** How many sentences back the state of an organ is looked for. */
const SENTENCES_BACK = 2;
/** How many mentions back it is looked for. */
const MENTIONS_BACK = 40;

/** Index of the name that directly follows the organ in lower case at `at`; null if none does. */
export function nameAfterOrgan(report: Report, at: number): number | null {
  const { tokens, mentions } = report;
  const organ = mentions[at];
  if (organ?.entityType !== "organization" || organ.kind !== "name") return null;
  const { to } = organ.tokens;
  if (!/^\p{Ll}/u.test(tokens[to - 1]?.text ?? "")) return null;
  const isNext = tokens[to]?.text !== ",";
  const start = isNext ? to : tokens[to + 1]?.text === "the" ? to + 2 : to + 1;
  const next = firstFrom(mentions, at + 1, start);
  const name = next === null ? undefined : mentions[next];
  if (name?.entityType !== "organization" || name.kind !== "name" || name.tokens.from !== start) return null;
  return isNext || /^[,.;)]$/.test(tokens[name.tokens.to]?.text ?? "") ? next : null;
}

/** Index of the first mention from `at` on that begins no earlier than the token. */
function firstFrom(mentions: readonly DocMention[], at: number, token: number): number | null {
  for (let i = at; i < Math.min(mentions.length, at + NEXT); i++)
    if ((mentions[i]?.tokens.from ?? 0) >= token) return i;
  return null;
}

/**
 * Code of the state that the organ at `at` may belong to: the one named last before it, for "its" the one that its sentence names
 * first; no more than two sentences back, else where the report was written.
 */
export function stateNear({ tokens, mentions, home }: Report, at: number): string | null {
  const organ = mentions[at];
  const isOwned = /^(?:its|whose|their)$/i.test(tokens[(organ?.tokens.from ?? 0) - 1]?.text ?? "");
  let found: { readonly code: string | null; readonly sentence: number } | null = null;
  for (let i = at - 1; i >= Math.max(0, at - MENTIONS_BACK); i--) {
    const mention = mentions[i];
    if (!mention || (organ?.sentence ?? 0) - mention.sentence > SENTENCES_BACK) break;
    if (found && (!isOwned || mention.sentence !== found.sentence)) break;
    if (mention.entityType !== "country" || mention.kind !== "name") continue;
    const code = matchKnown(tokens, mention.tokens.from, mention.tokens.to)?.known.countryCode;
    found = { code: code ?? null, sentence: mention.sentence };
  }
  return found ? found.code : isOwned ? null : home;
}

/** What the names of several words of the report's organizations begin with: "Brenta Cable" of "Brenta Cable Works". */
export function beginningsOfBodies(report: Report): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const mention of report.mentions) {
    if (mention.kind !== "name" || mention.entityType !== "organization") continue;
    const words = wordsOf(report, mention);
    for (let length = 2; length < words.length; length++) beginnings.add(words.slice(0, length).join(" "));
  }
  return beginnings;
}

/** How many mentions on the next person is looked for. */
const NEXT_PERSON = 3;

/** The full name whose surname the given name at `at` shares: "Nora Lund" for "Otto" in "Otto and Nora Lund"; null if it shares none. */
export function nameWithSurname({ tokens, mentions }: Report, at: number): DocMention | null {
  const one = mentions[at];
  if (!one || one.tokens.to - one.tokens.from > 1 || one.title) return null;
  const { to } = one.tokens;
  if (tokens[to]?.text !== "and") return null;
  const next = mentions[at + 1];
  if (next?.entityType !== "person" || next.kind !== "name" || next.tokens.from !== to + 1) return null;
  const areGiven = isGivenName(tokens[to - 1]?.text ?? "") && isGivenName(tokens[to + 1]?.text ?? "");
  if (next.tokens.to - next.tokens.from < 2) return null;
  return areGiven || SIBLINGS.test(tokens[one.tokens.from - 1]?.text ?? "") ? next : null;
}

const SIBLINGS = /^(?:brothers|sisters|siblings|twins|cousins|spouses|couple)$/i;

/** Index of the full name of a relative of the one at `at`: "Lund’s wife, Nora Lund"; null if none is told. */
export function relativeOf({ tokens, mentions }: Report, at: number): number | null {
  const { to } = mentions[at]?.tokens ?? { to: 0 };
  if (!/^['’]s?$/.test(tokens[to]?.text ?? "")) return null;
  const isKin = [1, 2, 3, 4].some((ahead) => KIN.has(tokens[to + ahead]?.text ?? ""));
  if (!isKin) return null;
  for (let i = at + 1; i <= at + NEXT_PERSON; i++) {
    const next = mentions[i];
    if (!next || next.tokens.from > to + RELATIVE) return null;
    if (next.entityType === "person" && next.kind === "name") return i;
  }
  return null;
}

/** How many tokens on a relative’s name begins at most. */
const RELATIVE = 10;
