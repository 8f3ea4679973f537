import type { Token } from "../model/doc.ts";

/** Abbreviations that keep their full stop. Those of `TITLE_ABBREVIATIONS` never end a sentence. */
const TITLE_ABBREVIATIONS = new Set(
  "Mr Mrs Ms MR MRS MS Dr Prof Gen Lt Col Maj Capt Sgt Adm Brig Cmdr Sen Rep Gov Pres Amb Hon Rev Fr St Ste Mt Messrs Mme Mlle Sr Jr vs v Ft Drs Reps Sens Govs Gens".split(
    " ",
  ),
);
const ABBREVIATIONS = new Set([
  ...TITLE_ABBREVIATIONS,
  ..."Inc Corp Ltd Co Cos Bros Plc Pvt Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Dept Est Ave Blvd etc approx esp ext lb lbs oz yrs Vol LTD PVT Ariz Calif Conn Fla Mich Minn Tenn Va Wis Ont Que a.m p.m".split(
    " ",
  ),
]);

/** What one token may be; of two that fit at the same place the first is taken. */
const TOKEN = new RegExp(
  [
    // What most tokens are, so that they are found at once.
    /[A-Za-z][a-z]*(?=[ ,])/u,
    // A face made of marks, a handle, a hashtag.
    /(?<!\S)[:;=]['’]?-?[)(DP]+(?![^\s.!?])/u,
    /[@#](?=\p{N}*[\p{L}_])[\p{L}\p{N}_]+/u,
    // Dotted letters ("U.S."), letters joined by "&" or "/" ("AT&T", "w/o"), a dollar's country ("US$").
    /(?:\p{L}\.){2,}(?!\p{L})/u,
    /\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\p{N}])/u,
    /\p{L}\/(?:\p{L}|out)(?![\p{L}\p{N}/])|[wW]\/(?=\p{L})/u,
    /(?:US|HK|NZ|[ACS])\$/u,
    // Dates by numbers, telephone numbers, decades, what begins with its point, other numbers with their unit ("9/11", "1.2bn").
    /\d+(?:-\d+){2,}/u,
    /(?:\d{1,4}\/)?\d{3}-\d{4}(?![\d-])/u,
    /\d{1,3}0['’]s(?![\p{L}\p{N}])/u,
    /(?<![\p{L}\p{N}.])\.\d+|(?<!\S)\+\d+|(?<![\p{L}\p{N}])(?:['’]\d0s|’\d\d)(?![\p{L}\p{N}])/u,
    /\d+(?:[.,:/]\d+)*(?:(?!(?:[ap]m|[AP]M|[mc]m|k[mg]|ft|lbs?|[GM][Bb]|gb|[kMG]?Hz|hrs?|mins?|\p{Ll}{4,})(?!\p{L}))\p{L}+)?/u,
    // Words, with a prefix that stands for nothing alone; a possessive after what is no word.
    /(?:[eE]|[nN]on|[sS]emi|[mM]ulti|[mM]is|[pP]re|[pP]ost|[aA]nti|[cC]ross|[iI]nt(?:er|ra)|[nN]eo|[oO]ver|[sS]ub)-\p{Ll}+/u,
    /[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/u,
    /['’]s(?![\p{L}\p{N}])/u,
    // Runs of full stops, question and exclamation marks, of hyphens, of another mark; typewriter's quotes; anything else.
    /[.!?]{2,}|-{2,}|(?<mark>[*=_~+|\\/<>$])\k<mark>+|''|’’|``/u,
    /\S/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
/** Two words that are written as one: "cannot", "gonna", and what has lost its apostrophe. */
const JOINED =
  /^(can(?=not$)|(?:do|does|did|wo|ca|could|would|should|is|are|was|were|has|have|had|ai)(?=nt$)|(?:gon|wan)(?=na$)|(?:got|out)(?=ta$)|that(?=s$)|what(?=s$)|you(?=re$|ve$)|they(?=re$|ve$))(not|nt|na|ta|s|re|ve)$/i;
const LONGEST_JOINED = 8;
/** Addresses of pages and people, which begin like a word. Each part is of bounded length. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"”]*[^\s<>"”.,;:!?)\]}'’]|[\p{L}\p{N}][\p{L}\p{N}._+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}|[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.(?:com|org|net|gov|edu|info|int|mil|co\.uk|pdf|docx?|xlsx?|pptx?|html?|jpe?g|png|txt|zip|csv)(?![\p{L}\p{N}-])|\p{Ll}{2,20}(?:\.\p{Ll}[\p{Ll}\p{N}-]{0,30}){2,6}(?![\p{L}\p{N}])/uy;
const DIGIT = /^\d/;
const LETTER = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Cuts text into tokens, in order; spans cut exactly their `text`. Hyphens and possessive "’s" are tokens of their own; handles,
 * hashtags, addresses, numbers with their unit ("1.2bn", "10th") and dotted abbreviations ("U.S.", "Mr.") are one, and so are words with
 * a prefix that stands for nothing alone ("non-lethal", "e-mail"). Linear time.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const surface = match[0];
    const start = match.index;
    const first = surface.charCodeAt(0);
    if ((first === 64 || first === 35) && surface.length > 1 && !isWordCharacter(text, start - 1)) {
      push(tokens, first === 64 ? "handle" : "hashtag", surface, start);
    } else if (LETTER.test(surface)) {
      const address = addressAt(text, start, surface);
      if (address) {
        push(tokens, CAPITAL.test(address) && !address.includes("@") ? "word" : "url", address, start);
        TOKEN.lastIndex = start + address.length;
      } else if (DIGIT.test(surface)) push(tokens, "number", surface, start);
      else pushWord(tokens, surface, start);
    } else if (surface === "." && endsAbbreviation(tokens, text, start)) extendLast(tokens, surface);
    else if ((first === 64 || first === 35) && surface.length > 1) {
      push(tokens, "symbol", surface.slice(0, 1), start);
      pushWord(tokens, surface.slice(1), start + 1);
    } else if (surface.length === 2 && surface.endsWith("s")) push(tokens, "word", surface, start);
    else push(tokens, /^[\p{P}`]+$/u.test(surface) ? "punctuation" : "symbol", surface, start);
  }
  return tokens;
}

/** The address that begins with a word, if what follows it looks like one. */
function addressAt(text: string, start: number, surface: string): string | null {
  const next = text.charCodeAt(start + surface.length);
  if (next !== 46 && next !== 64 && next !== 58 && next !== 45 && next !== 43 && next !== 95) return null;
  ADDRESS.lastIndex = start;
  return ADDRESS.exec(text)?.[0] ?? null;
}

/** "Mr.", "Gen.", "J.": a full stop that does not end a sentence whatever follows. */
export function isTitleAbbreviation(surface: string): boolean {
  if (!surface.endsWith(".")) return false;
  const bare = surface.slice(0, -1);
  return TITLE_ABBREVIATIONS.has(bare) || /^\p{Lu}$/u.test(bare);
}

function pushWord(tokens: Token[], surface: string, start: number): void {
  const split =
    surface.includes("'") || surface.includes("’")
      ? CLITIC.exec(surface)
      : surface.length <= LONGEST_JOINED
        ? JOINED.exec(surface)
        : null;
  if (split?.[1] !== undefined && split[2] !== undefined) {
    push(tokens, "word", split[1], start);
    push(tokens, "word", split[2], start + split[1].length);
  } else push(tokens, /^\p{N}+$/u.test(surface) ? "number" : "word", surface, start);
}

function endsAbbreviation(tokens: readonly Token[], text: string, start: number): boolean {
  const last = tokens.at(-1);
  if (last === undefined || last.end !== start || last.kind !== "word") return false;
  if (last.text === "etc") return !/^\s*(?:$|\n|\p{Lu})/u.test(text.slice(start + 1, start + 4));
  if (ABBREVIATIONS.has(last.text)) return true;
  if (last.text === "No" || last.text === "Nos" || last.text === "pp")
    return /^\s*\d/.test(text.slice(start + 1, start + 4));
  return (
    last.text.length === 1 && /^\p{Lu}$/u.test(last.text) && /^(?:\s?\p{Lu}|,)/u.test(text.slice(start + 1, start + 4))
  );
}

function extendLast(tokens: Token[], surface: string): void {
  const last = tokens.pop();
  if (last) tokens.push({ ...last, text: last.text + surface, end: last.end + surface.length });
}

function push(tokens: Token[], kind: Token["kind"], text: string, start: number): void {
  tokens.push({ kind, text, start, end: start + text.length });
}

function isWordCharacter(text: string, at: number): boolean {
  return at >= 0 && /[\p{L}\p{N}]/u.test(text.charAt(at));
}
