/** Words that run through every text of a language and seldom stand in others. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ["the", "and", "of", "to", "that", "with", "was", "said", "has", "for"],
  fr: ["le", "les", "des", "et", "une", "est", "dans", "pour", "avec", "sur"],
  de: ["der", "die", "das", "und", "nicht", "mit", "den", "ist", "ein", "auf"],
  es: ["el", "los", "las", "una", "que", "del", "con", "por", "para", "como"],
  it: ["il", "gli", "della", "che", "sono", "per", "nel", "dei", "alla", "con"],
  pt: ["os", "uma", "não", "dos", "com", "para", "que", "pelo", "mais", "foi"],
  pl: ["nie", "się", "jest", "przez", "oraz", "dla", "że", "został", "na", "po"],
  tr: ["bir", "ve", "ile", "için", "olarak", "daha", "bu", "olan", "gibi", "sonra"],
  nl: ["het", "een", "van", "niet", "zijn", "voor", "met", "dat", "aan", "wordt"],
};

/** Scripts that one language, or mostly one, is written in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, "ko"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Devanagari}/gu, "hi"],
];

const SAMPLE = 5000;
/** Fewer function words than this say nothing. */
const LEAST = 3;

/** BCP 47 tag of the language that most of the beginning of a text is written in; `en` if it cannot be told. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (count(sample, /\p{Script=Cyrillic}/gu) > latin)
    return count(sample, /[іїєґ]/gu) > count(sample, /[ыэъё]/gu) ? "uk" : "ru";
  for (const [script, language] of SCRIPTS) if (count(sample, script) > latin / 3) return language;

  const words = sample.match(/\p{L}+/gu) ?? [];
  let best = "en";
  let most = LEAST - 1;
  for (const [language, known] of Object.entries(FUNCTION_WORDS)) {
    const found = words.filter((word) => known.includes(word)).length;
    if (found > most) {
      best = language;
      most = found;
    }
  }
  return best;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
