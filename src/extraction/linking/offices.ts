import { matchKnown } from "../lexicon/lexicon.ts";
import type { Office } from "../lexicon/office-holders.ts";
import type { Role } from "./draft.ts";
import type { Report } from "./surface.ts";

/** Words that tell an office, most telling first. */
const OFFICES: readonly (readonly [RegExp, Office])[] = [
  [/^(?:vice|deputy) president$|^vice-president$/, "v"],
  [/^(?:deputy |vice )/, "s"],
  [
    /\b(?:foreign|external affairs) (?:minister|secretary)$|^(?:minister|secretary) (?:of|for) (?:foreign|state)\b|^secretary of state$|^state secretary$/,
    "f",
  ],
  [/\b(?:defence|defense) (?:minister|secretary)$|^(?:minister|secretary) (?:of|for) (?:defence|defense)\b/, "d"],
  [/\b(?:finance minister|treasury secretary)$/, "t"],
  [/^(?:prime minister|premier|pm|chancellor|taoiseach|head of government)$/, "m"],
  [/^(?:president|head of state)$/, "p"],
  [/^(?:king|queen|emir|sultan|emperor|monarch|pope|crown prince)$/, "k"],
  [/^(?:supreme leader|leader|strongman|ruler)$/, "l"],
  [
    /^(?:secretary general|secretary-general|director general|director-general|chief|head|chairman|chairwoman|chair|commission president)$/,
    "s",
  ],
];

const NO_OFFICE =
  /^(?:former|ex|late|then|the|his|her|its|our|their|my|new|current|acting|interim|caretaker|incumbent|outgoing|re|elected|embattled|besieged|beleaguered|veteran|long|serving|longtime|longstanding|powerful|ailing|outspoken|populist|conservative|liberal|nationalist|pro|western|far|right|left|wing|hardline|reformist|young|old|elderly|aged)$|ly$/;

/** Reads the tokens [from, to) of a title or description: whose it is, and which office. */
export function roleAt({ tokens }: Report, from: number, to: number): Role {
  let of: string | null = null;
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const match = matchKnown(tokens, i, to);
    if (match && match.known.entityType !== "person" && of === null) {
      of = match.known.entityType === "country" ? (match.known.countryCode ?? null) : match.known.id;
      i += match.length - 1;
      continue;
    }
    const token = tokens[i];
    if (!token || token.text === "-" || /^['’]s?$/.test(token.text)) continue;
    const word = token.text.toLowerCase();
    if (token.kind === "word" && !NO_OFFICE.test(word)) words.push(word);
  }
  const phrase = words.join(" ");
  return { words: phrase, office: officeOf(phrase), of };
}

function officeOf(phrase: string): Office | null {
  return OFFICES.find(([pattern]) => pattern.test(phrase))?.[1] ?? null;
}
