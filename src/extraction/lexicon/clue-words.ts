/** Words beside and in names that tell what they name. Gathered by hand from general knowledge of news prose. */

/** Prepositions of place. */
export const PLACE_PREPOSITIONS = new Set(
  "in at near outside around across inside towards toward into off throughout".split(" "),
);

/** "Volgabank", "KazNaftaTrans", "KSrelief": how firms and no people are spelt. */
export const FIRM_SHAPE =
  /^\p{Lu}\p{L}*\p{Ll}(?:bank|banka|bankas|gaz|gas|neft|export|import|invest|trans|tech|tek|soft|mash|prom|stroy|energo|atom|kombinat|watch|relief|corp|chem|pharma)$|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+\p{Lu}\p{L}+$|^\p{Lu}{2,}\p{Ll}{3,}$/u;
/** Nouns whose "’s" before them tells a firm. */
export const OF_FIRM = new Set(
  "shares share shareholders plant plants factory factories customers revenue profit profits headquarters subsidiary subsidiaries refinery chip chips board".split(
    " ",
  ),
);
/** Nouns beside the names of things and places. */
export const THING_NOUNS = new Set(
  "longliner cutter catamaran ketch schooner patrol-boat lifeboat minesweeper ship vessel tanker trawler ferry freighter yacht boat dredger barge frigate corvette destroyer submarine icebreaker film book song album opera programme missile missiles rocket drone drones satellite province district town village city port state island islands river camp region county governorate prefecture municipality valley strait sea lake mountain bridge airport harbour highway border area volcano".split(
    " ",
  ),
);
/** Nouns whose "at", "of" or "in" tells a body. */
export const WORKS_AT = new Set(
  "auditor auditors consultant consultants broker brokers trader traders banker bankers analyst analysts economist economists researcher researchers employee employees staff shares shareholders stake director official officials workers lawyer lawyers journalist journalists professor editor reporter reporters correspondent fellow strategist spokesman spokeswoman spokesperson chairman president chief boss owner".split(
    " ",
  ),
);
/** What a state calls itself: "Kingdom of …". */
export const STATE_FORMS = new Set("Republic Kingdom Sultanate Emirate Principality Duchy".split(" "));
/** Nouns whose "of" tells a state, and how surely. */
export const STATE_OF: ReadonlyMap<string, number> = new Map([
  ["state", 2],
  ["republic", 2.5],
  ["kingdom", 2.5],
  ["sultanate", 2.5],
  ["emirate", 2.2],
  ["nation", 2.2],
  ["government", 1.5],
  ["people", 1],
]);

/** Words that begin the names of places, papers and ships rather than of people. */
export const THING_STARTS = new Set(
  "La El Los Las Les L Il Lo The His Her Our My Your Green Black Blue White Red Golden Silver Sea Sky Oriental First Second Third Old Big Great Second Joint Full".split(
    " ",
  ),
);
/** Nouns before the names of happenings. */
export const EVENT_NOUNS = new Set(
  "exercise exercises operation drill drills manoeuvre manoeuvres cyclone hurricane typhoon storm".split(" "),
);

/** Words that end what is told of a name after its comma. */
export const APPOSITION_STOPS = new Set(
  "of in on at by with from to for against about over under after before during that which who whom whose when where while as than is are was were has have had said says".split(
    " ",
  ),
);

/** Whom only people have. */
export const KIN = new Set(
  "wife husband widow widower son daughter brother sister father mother uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother stepson stepdaughter son-in-law daughter-in-law sister-in-law brother-in-law mother-in-law father-in-law namesake twin fiancée fiancé birthday".split(
    " ",
  ),
);

/** Forms in law that stand first or last in the names of firms, in lower case without dots. */
export const LEGAL_FORMS = new Set(
  "ooo oao zao pao ojsc pjsc jsc too uab fgup doo dooel ad eood gmbh ag kg kgaa ohg ltd limited llc llp inc corp plc pte pty bhd fze fzco fzc fz-llc wll bv nv sarl sarlu sas spa srl sa ab oy oyj asa aps kft zrt ltda".split(
    " ",
  ),
);
