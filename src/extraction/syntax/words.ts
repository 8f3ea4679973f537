/** Closed classes of English words, lower case. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export const DETERMINERS = words(
  "the a an this these those some any no every each both all several many few most another other his her its their our my your",
);
export const POSSESSIVE_PRONOUNS = words("his her its their our my your");
export const PERSONAL_PRONOUNS = words("he she it they we i you him them us me");
export const PREPOSITIONS = words(
  "of in on at by with from to for against about over under after before during between among amid into onto upon through via across towards toward within without despite per like including alongside along near since until till around behind beyond off than unlike following concerning regarding besides worth versus",
);
export const COORDINATORS = words("and but or nor & plus");
export const SUBORDINATORS = words(
  "that because although though while when whereas if unless whether as where why how once so lest whenever",
);
export const RELATIVES = words("who which whom whose");
export const MODALS = words("will would may might could can should must shall ’ll 'll ’d 'd wo ca won cannot");
export const BE = words("be is are was were been being am ’re 're ’m 'm");
export const HAVE = words("have has had having ’ve 've");
export const DO = words("do does did");
export const NEGATIONS = words("not n’t n't nt never neither nor");

export const ADVERBS = words(
  "also already now then again ever just still yet only even soon once twice thrice later earlier recently previously finally first last so far too however meanwhile likewise instead together jointly separately today yesterday tomorrow tonight overnight ago abroad back up down out away forward firmly flatly rather indeed perhaps maybe moreover furthermore nevertheless nonetheless always often here there ahead afterwards thereafter elsewhere almost nearly roughly about approximately itself himself herself themselves ourselves thus hence long well outright aside least not reportedly allegedly initially formally officially publicly",
);

/** Words of time that stand for an adverb: "on Thursday", "last week". */
export const TIME_NOUNS = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon evening night day days week weeks month months year years weekend hour hours minute minutes noon midnight today yesterday tomorrow eve summer winter spring autumn time gmt est quarter decade decades",
);
