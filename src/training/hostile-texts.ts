import { seededRandom } from "../layout/random.ts";

/** A kind of text that nobody writes but anybody can feed. */
export interface HostileText {
  readonly what: string;
  /** About so many UTF-16 units of it. The same length gives the same text. */
  readonly text: (length: number) => string;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const CONTROLS = Array.from({ length: 33 }, (_, code) => String.fromCharCode(code));
const LONE_SURROGATE = "\ud83d";
const RIGHT_TO_LEFT =
  "\u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064a\u0633 \u200f\u05d0\u05de\u05e8 \u202eNorway called Kenya\u202c, ";
const COMBINED = "e\u0301\u0327\u0308";

/** Repeats of one piece, each a trap of its own: what opens and never closes, what ends nowhere, what might go on. */
const PIECES: readonly string[] = [
  "a ",
  "A ",
  "a",
  "A",
  "Aa",
  "1",
  "1 ",
  "1,",
  "$1 ",
  "$1 million in aid, ",
  "half a billion dollars and ",
  "more than $1 billion to ",
  "1-2-",
  "(",
  "((a) ",
  "[",
  "“",
  "“A ",
  "‘“",
  '"',
  "'",
  "a's",
  "'s ",
  "n't",
  ".",
  ". ",
  "...a",
  "A.",
  "U.S. ",
  "Mr. ",
  ", ",
  "; ",
  ": ",
  "-",
  "- ",
  "—",
  "a-",
  "A-",
  "Biden-Zelensky-",
  "@",
  "@a ",
  "#A",
  "!?",
  "\n",
  "\r",
  "\r\n",
  " \n",
  "- a\n",
  "1. A\n",
  "A\n",
  " ",
  "\t",
  "\u00a0",
  "\u2028",
  "www.",
  "http://",
  "a@",
  "a@b.c",
  "a.",
  "(image: ",
  "[photo ",
  "\npublished by ",
  "\nPhoto: ",
  "(with inputs from ",
  "— A (@b) ",
  "he said ",
  "He said. ",
  "said said ",
  "is to be ",
  "will have been ",
  "called ",
  "called off the call with ",
  "to call to ",
  "on Monday ",
  "last week ",
  "3 March 2022 ",
  "January ",
  "in 2022 ",
  "2022-01-01 ",
  "two days ago ",
  "of ",
  "of the president ",
  "the president of the ",
  "president ",
  "President ",
  "Foreign Minister of ",
  "his Turkish counterpart ",
  "the 67-year-old ",
  "and ",
  "Norway and ",
  "Norway, Kenya, ",
  "Paris, Rome, ",
  "Norway met the country. ",
  "a.k.a. Ana Silva, ",
  "Norway’s Kenya’s ",
  "Norwegian ",
  "Norwegian-Kenyan ",
  "New York ",
  "Republic of ",
  "Bank of ",
  "the Bank of England, ",
  "United Nations Security Council ",
  "Russian Foreign Ministry ",
  "White House ",
  "EU US UK ",
  "NATO (",
  "Ana Silva ",
  "Ana Silva (AS) ",
  "Ana Silva, ",
  "Ana Silva called Bo Lund. ",
  "Norway sanctioned Kenya. ",
  "Norway imposed sanctions on Kenya and ",
  "sanctions against ",
  "sanctioned ",
  "sent tanks to ",
  "20 tanks, ",
  "denied that ",
  "who said that ",
  "if he ",
  "which ",
  "because ",
  "“No,” said Ana Silva. ",
  "She told him that they said it was theirs. ",
  "The summit of the leaders in Kyiv ",
  "Munich Security Conference ",
  "World War II ",
  "KYIV, Jan 1 (Agency) - ",
  COMBINED,
  "\u200b",
  "\u{1f600}",
  "\ufeff",
  LONE_SURROGATE,
  RIGHT_TO_LEFT,
  "Зеленський ",
  "中",
  "中国。",
  "ß",
  "İ",
];

export const HOSTILE_TEXTS: readonly HostileText[] = [
  ...PIECES.map((piece) => ({ what: JSON.stringify(piece), text: (length: number) => repeated(piece, length) })),
  { what: "nested quotes", text: (length) => "“".repeat(length / 2) + "”".repeat(length / 2) },
  { what: "nested quotes of both kinds", text: (length) => "“‘".repeat(length / 4) + "’”".repeat(length / 4) },
  {
    what: "nested quotes with words",
    text: (length) => `${repeated("“Ana ", length / 2)}${repeated("said” ", length / 2)}`,
  },
  { what: "nested brackets", text: (length) => "(".repeat(length / 2) + ")".repeat(length / 2) },
  { what: "control characters", text: (length) => shuffled(length, CONTROLS) },
  { what: "control characters in names", text: (length) => shuffled(length, [...CONTROLS, "Ana", "Silva", "called"]) },
  { what: "different capitalised words", text: (length) => numbered(length, (word) => `${capital(word)} `) },
  {
    what: "different full names",
    text: (length) => numbered(length, (word) => `${capital(word)} ${capital(word)}ov called. `),
  },
  {
    what: "one surname, different people",
    text: (length) => numbered(length, (word) => `${capital(word)} Lee said. `),
  },
  { what: "one given name, different people", text: (length) => numbered(length, (word) => `Ana ${capital(word)}, `) },
  { what: "presidents", text: (length) => numbered(length, (word) => `President ${capital(word)} of Norway `) },
  { what: "different acronyms", text: (length) => numbered(length, (word) => `${word.toUpperCase()} `) },
  {
    what: "acronyms defined",
    text: (length) => numbered(length, (word) => `${capital(word)} Peace Union (${word[0]?.toUpperCase()}PU), `),
  },
  {
    what: "different companies",
    text: (length) => numbered(length, (word) => `${capital(word)} Bank and ${capital(word)} Ltd `),
  },
  { what: "different handles", text: (length) => numbered(length, (word) => `@${word}Lee `) },
  { what: "different long words", text: (length) => numbered(length, (word) => `${word.repeat(20)} `) },
  { what: "names joined by hyphens", text: (length) => numbered(length, (word) => `${capital(word)}-`) },
  {
    what: "different dates",
    text: (length) => numbered(length, (_, at) => `${1 + (at % 28)} March ${1950 + (at % 90)} `),
  },
  { what: "one sentence of clauses", text: (length) => oneSentence(length) },
  { what: "words of all kinds", text: (length) => shuffled(length, WORDS) },
  { what: "words and marks of all kinds", text: (length) => shuffled(length, [...WORDS, ...PIECES]) },
];

/** Texts as large as a whole archive. */
export const LARGE_TEXTS: readonly { readonly what: string; readonly text: () => string }[] = [
  { what: "one sentence of 10 MB", text: () => oneSentence(10_000_000) },
  { what: "a million capitalised words", text: () => numbered(5_000_000, (word) => `${capital(word)} `) },
  { what: "10,000 nested quotes", text: () => `${"“".repeat(10_000)}Norway called Kenya.${"”".repeat(10_000)}` },
  { what: "10 MB of one word", text: () => "a".repeat(10_000_000) },
  { what: "10 MB of opening brackets", text: () => "(".repeat(10_000_000) },
];

const WORDS =
  "Norway Kenya Kyiv Moscow Ana Silva Bo Lund President Minister the a of to in on by with for against and or but that which who said called sanctioned aided denied will would not has been sent talks call sanctions aid tanks $20 million billion Monday March 2022 he she it they his her its their Norwegian Russian government ministry Bank Union summit , . ; : ( ) “ ” ’s - — ?"
    .split(" ")
    .map((word) => `${word} `);

const CLAUSES =
  "the president of Norway called Ana Silva,|whom Kenya had sanctioned on Monday,|and told her that $20 million would be sent to Kyiv|because the Russian government denied it,|while Bo Lund, the foreign minister,|said that they would not call him|if the Bank of Norway froze its assets"
    .split("|")
    .map((clause) => `${clause} `);

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.max(1, Math.floor(length / piece.length)));
}

function oneSentence(length: number): string {
  return shuffled(length, CLAUSES);
}

function shuffled(length: number, pieces: readonly string[]): string {
  const random = seededRandom(length);
  const parts: string[] = [];
  for (let left = length; left > 0; ) {
    const piece = pieces[Math.floor(random() * pieces.length)] ?? "";
    parts.push(piece);
    left -= piece.length;
  }
  return parts.join("");
}

/** Pieces made of words that are all different: "aaaa", "aaab" … */
function numbered(length: number, piece: (word: string, at: number) => string): string {
  const parts: string[] = [];
  for (let left = length, at = 0; left > 0; at++) {
    const part = piece(wordNumber(at), at);
    parts.push(part);
    left -= part.length;
  }
  return parts.join("");
}

function wordNumber(at: number): string {
  let rest = at;
  let word = "";
  for (let k = 0; k < 4; k++) {
    word = `${LETTERS[rest % 26]}${word}`;
    rest = Math.floor(rest / 26);
  }
  return word;
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
