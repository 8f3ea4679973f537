const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Titles that stand before names. */
const TITLES = new Set(
  words(`mr mrs ms miss dr prof professor sir lord lady dame sheikh shaikh king queen prince princess crown emperor pope
  president presidents vice prime minister premier pm chancellor secretary senator sen general gen lt lieutenant major maj
  colonel col captain admiral marshal ambassador envoy governor mayor chairman chairwoman chief director spokesman
  spokeswoman spokesperson speaker foreign defence defense finance interior us u.s then former ex acting caretaker outgoing
  elect president-elect honourable hon rep representative congressman judge justice commissioner king's deputy assistant
  undersecretary adviser advisor`),
);
/** Titles that stand only before other titles: "US Treasury" has no title. */
const QUALIFIERS = new Set(words("us u.s then former ex foreign defence defense finance interior crown acting"));
const ARTICLES = new Set(["the", "a", "an"]);
const LETTERS: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ı: "i",
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  đ: "d",
  ß: "ss",
};

/**
 * The form in which the scorer compares names: lower case, without diacritics, quotation marks, possessives, `@`, `#`, articles
 * and titles in front. Coarser and older than `foldName`; kept apart so that figures stay comparable when names change.
 */
export function foldForScoring(text: string): string {
  const plain = text
    .replace(/[’‘ıłŁøØđß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .trim()
    .replace(/^["'“”([@#]+|["'“”)\],;:!?]+$/g, "")
    .replace(/'s?$/, "")
    .replace(/["“”(),]/g, " ")
    .replace(/[-–]/g, " ")
    .replace(/(?<![\p{L}\p{N}_])(secretary|minister) of state(?![\p{L}\p{N}_])/gu, "$1");
  let all = plain
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/(?<=[\p{L}\p{N}_])\.$/u, ""));
  while (all.length > 1 && ARTICLES.has(all[0] ?? "")) all = all.slice(1);
  let bare = all;
  while (bare.length > 1 && TITLES.has(bare[0] ?? "")) bare = bare.slice(1);
  const cut = all.slice(0, all.length - bare.length);
  if (bare[0] === "of") bare = all;
  if (QUALIFIERS.has(all[0] ?? "") && !cut.some((word) => TITLES.has(word) && !QUALIFIERS.has(word))) bare = all;
  return bare.join(" ").replaceAll(".", "");
}

/** Every folded form of an entity; a bare title is none. */
export function formsOf(entity: {
  name: string;
  aliases: readonly string[];
  nominals?: readonly string[];
}): Set<string> {
  const forms = new Set(
    [entity.name, ...entity.aliases, ...(entity.nominals ?? [])].filter(Boolean).map(foldForScoring),
  );
  for (const form of forms) if (form === "" || (form !== "us" && TITLES.has(form))) forms.delete(form);
  return forms;
}
