import { type VerbForm, verbReadings } from "../syntax/verbs.ts";

/**
 * The base forms by which a verb may be found: its own, and those that its forms are read as where the list of verbs does not
 * know it.
 */
export function lemmasOf(verb: string): ReadonlySet<string> {
  const lemmas = new Set([verb]);
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  const last = verb.at(-1) ?? "";
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? [`${verb}${last}ed`, `${verb}${last}ing`] : [];
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  for (const form of [past, `${stem}ing`, ...doubled])
    for (const reading of verbReadings(form)) if (isGuess(verb, reading.form)) lemmas.add(reading.lemma);
  return lemmas;
}

/** A verb of the list is read as itself in all its forms. */
function isGuess(verb: string, form: VerbForm): boolean {
  return form !== "base" && !verbReadings(verb).some((reading) => reading.form === "base");
}

/** A noun in singular and plural, whichever of the two is given. */
export function nounForms(noun: string): ReadonlySet<string> {
  const plural = /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;
  const singular = noun.endsWith("ies") ? [`${noun.slice(0, -3)}y`] : /[^s]s$/.test(noun) ? [noun.slice(0, -1)] : [];
  return new Set([noun, plural, ...singular]);
}
