import { COUNTRIES } from "../../extraction/lexicon/countries.data.ts";
import { COUNTRY_NAMES } from "../../extraction/lexicon/country-names.data.ts";
import { HOLDERS } from "../../extraction/lexicon/office-holders.ts";
import { ORGANIZATIONS } from "../../extraction/lexicon/organizations.data.ts";
import * as telling from "../../extraction/lexicon/words.ts";
import { foldName } from "../../model/names.ts";
import type { ListKind } from "../../nlp/names/gazetteer.ts";
import { tokenize } from "../../nlp/tokens.ts";
import { plainWord } from "../../nlp/words/word-view.ts";

/** Phrases of news corpora that name states which are no more, or parts of states that play one in the news. */
const FORMER_STATES =
  "Soviet Union;Yugoslavia;Czechoslovakia;East Germany;West Germany;Burma;Swaziland;Macedonia;Zaire;England;Scotland;Wales;Northern Ireland;Great Britain";
const FORMER_PEOPLES =
  "Soviet;Yugoslav;Burmese;English;Scottish;Welsh;Chechen;Chechens;Kurdish;Kurds;Kurd;Arab;Arabs;European;Europeans;African;Africans;Asian;Latin American;Tibetan;Tibetans;Serb;Serbs;Croat;Croats;Macedonian;Tatar;Tatars;Korean;Koreans;Israelis;Palestinians;Uighur;Uighurs;Hutu;Tutsi";
/** Names of states that mean something else more often. */
const AMBIGUOUS = new Set(["jordan", "chad", "georgia", "turkey", "guinea", "togo", "niger", "mali", "us", "congo"]);

/** Known names with their kind, and words that tell the kind of a name; each as words of `tokenize`. */
export function nameLists(): [words: readonly string[], kind: ListKind][] {
  const entries: [readonly string[], ListKind][] = [];
  const add = (kind: ListKind, ...phrases: readonly string[]) => {
    for (const phrase of phrases) if (phrase !== "") entries.push([tokenize(phrase).map(({ text }) => text), kind]);
  };
  for (const [, name = "", official = "", demonyms = "", capitals = ""] of rows(COUNTRIES)) {
    add("country", name, official);
    add("nationality", ...list(demonyms), ...list(demonyms).flatMap(pluralOf));
    add("capital", ...list(capitals));
  }
  for (const [, names = "", demonyms = "", capitals = ""] of rows(COUNTRY_NAMES)) {
    add("country", ...list(names));
    add("nationality", ...list(demonyms));
    add("capital", ...list(capitals));
  }
  add("country", ...list(FORMER_STATES));
  add("nationality", ...list(FORMER_PEOPLES));
  for (const [name = "", others = ""] of rows(ORGANIZATIONS))
    add("organization", ...[name, ...list(others)].filter((form) => !form.startsWith("@")));
  for (const { name, aliases } of HOLDERS) {
    const forms = [name, ...aliases].filter((form) => !form.startsWith("@"));
    add(
      "person",
      ...forms,
      ...forms.map((form) => form.slice(form.lastIndexOf(" ") + 1)).filter((word) => word.length > 3),
    );
  }
  const words = (kind: ListKind, ...lists: readonly Iterable<string>[]) => {
    for (const one of lists) for (const word of one) entries.push([[word], kind]);
  };
  words("given-name", telling.GIVEN_NAMES);
  words("title", telling.ROLE_NOUNS, telling.HONORIFICS);
  words("organization-end", telling.ORGANIZATION_ENDS, telling.COMPANY_WORDS);
  words("organization-start", telling.ORGANIZATION_STARTS);
  words("event-end", telling.EVENT_ENDS);
  words("place-end", telling.PLACE_ENDS);
  words("particle", telling.NAME_PARTICLES);
  words("calendar", telling.CALENDAR);
  return entries;
}

/** What corpora are cleaned by: names of states, of peoples, and titles, as plain words joined by spaces. */
export interface CleaningLists {
  readonly countries: ReadonlySet<string>;
  readonly nationalities: ReadonlySet<string>;
  readonly capitals: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Countries that are no sure country without a label. */
  readonly ambiguous: ReadonlySet<string>;
}

export function cleaningLists(): CleaningLists {
  const of = (...kinds: readonly ListKind[]) =>
    new Set(nameLists().flatMap(([words, kind]) => (kinds.includes(kind) ? [phraseKey(words)] : [])));
  const titles = of("title");
  for (const word of telling.TITLE_MODIFIERS) titles.add(plainWord(word));
  return {
    countries: of("country"),
    nationalities: of("nationality"),
    capitals: of("capital"),
    organizations: of("organization"),
    titles,
    ambiguous: AMBIGUOUS,
  };
}

/** How `CleaningLists` spell a phrase. */
export function phraseKey(words: readonly string[]): string {
  return words.map(plainWord).join(" ");
}

/** "Ukrainian" → "Ukrainians"; none for "Chinese" or "French". */
function pluralOf(demonym: string): string[] {
  return /(?:ese|sh|ch|ss|x)$/.test(foldName(demonym)) ? [] : [`${demonym}s`];
}

function rows(data: string): string[][] {
  return data
    .trim()
    .split("\n")
    .map((row) => row.split("|"));
}

function list(field: string): string[] {
  return field.split(";").filter(Boolean);
}
