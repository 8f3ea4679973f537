/**
 * Names compared across spellings and scripts: Zelensky, Zelenskyy and Зеленський are one name. Romanization of Russian after
 * BGN/PCGN 1947, of Ukrainian after the Cabinet of Ministers' table of 2010, both without apostrophes; Serbian and Macedonian
 * letters after their Latin alphabets.
 */

const CYRILLIC: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  ђ: "dj",
  ѓ: "gj",
  е: "e",
  ё: "yo",
  є: "ye",
  ж: "zh",
  з: "z",
  ѕ: "dz",
  и: "i",
  і: "i",
  ї: "yi",
  й: "y",
  ј: "j",
  к: "k",
  л: "l",
  љ: "lj",
  м: "m",
  н: "n",
  њ: "nj",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ћ: "c",
  ќ: "kj",
  у: "u",
  ў: "w",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  џ: "dz",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

/** What Ukrainian reads otherwise than Russian. */
const UKRAINIAN: Readonly<Record<string, string>> = { г: "h", и: "y" };

/** Letters, endings and given names that tell Ukrainian from Russian. */
const UKRAINIAN_SIGNS = /[іїєґ]|[сц]ьк|володимир|дмитро|олекса|олексан/u;

/** Letters that no decomposition turns into Latin ones. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ə: "a",
  ħ: "h",
  ŋ: "n",
};

/** Given names and particles that reports spell in many ways, to the one that stands for all. */
const SPELLINGS: Readonly<Record<string, string>> = {
  aleksandr: "alexander",
  aleksander: "alexander",
  alexandr: "alexander",
  aleksandar: "alexandar",
  aleksey: "alexei",
  aleksei: "alexei",
  alexey: "alexei",
  andrey: "andrei",
  dmitriy: "dmitry",
  dmitri: "dmitry",
  sergey: "sergei",
  serhii: "serhiy",
  serhij: "serhiy",
  andrii: "andriy",
  andrij: "andriy",
  yuri: "yury",
  yuriy: "yury",
  yurii: "yury",
  nikolay: "nikolai",
  mikhaylo: "mykhailo",
  mykhaylo: "mykhailo",
  muhammad: "mohammed",
  mohammad: "mohammed",
  mohamed: "mohammed",
  muhammed: "mohammed",
  mohamad: "mohammed",
  mahmud: "mahmoud",
  hussain: "hussein",
  husain: "hussein",
  hussien: "hussein",
  khaled: "khalid",
  yousef: "yusuf",
  youssef: "yusuf",
  yusef: "yusuf",
  ibraheem: "ibrahim",
  abdallah: "abdullah",
  abdulla: "abdullah",
  el: "al",
  ul: "al",
  benyamin: "benjamin",
  binyamin: "benjamin",
  qaddafi: "gaddafi",
  gadhafi: "gaddafi",
  qadhafi: "gaddafi",
};

const PLAIN = /^[a-z0-9 ]*$/;

/**
 * The form under which spellings of one name meet: lower case Latin words separated by single spaces, without diacritics,
 * punctuation, possessive "’s", `@` or `#`; Cyrillic is romanized, endings such as -skyy, -skiy and -ський become -sky. Letters of
 * other scripts stay. A prefix of a name keeps its place: `foldName("zel")` begins `foldName("Зеленський")`. Linear time.
 */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  const folded = PLAIN.test(lower) ? lower : romanize(lower);
  return folded.split(" ").filter(Boolean).map(foldWord).join(" ");
}

/**
 * Coarser than `foldName`, for comparing only: also y and i, doubled letters, and -ff and -v meet. Short forms are unlike enough
 * only by luck, so ask it about names of one report, not about all that there are.
 */
export function spellingKey(text: string): string {
  return foldName(text)
    .replace(/y/g, "i")
    .replace(/kh/g, "h")
    .replace(/ks/g, "x")
    .replace(/w/g, "v")
    .replace(/ou/g, "u")
    .replace(/(\p{L})\1+/gu, "$1")
    .replace(/f\b/g, "v");
}

/** Whether the text has a letter of the Cyrillic alphabet. */
export function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

function romanize(lower: string): string {
  const composed = lower.normalize("NFC").replace(/['’ʼ]s(?![\p{L}\p{N}])/gu, "");
  const cyrillic = isCyrillic(composed);
  const ukrainian = cyrillic && UKRAINIAN_SIGNS.test(composed);
  let out = "";
  for (const letter of composed) {
    const latin = cyrillic ? ((ukrainian ? UKRAINIAN[letter] : undefined) ?? CYRILLIC[letter]) : undefined;
    out += latin ?? LETTERS[letter] ?? letter;
  }
  return out
    .normalize("NFKD")
    .replace(/[\p{M}'’ʼʻ`.]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
}

function foldWord(word: string): string {
  const known = SPELLINGS[word];
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  return word.replace(/(s|ts|t|d)k(?:yy|yi|iy|ii|ij|yj|i)$/, "$1ky").replace(/(?:iy|yy|yi|ii|ij)$/, "y");
}
