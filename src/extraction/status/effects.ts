/** What a word does to the happening that it governs: leaves it as it is, puts it in the future, denies it, or makes it no news at all. */
export type Effect = "same" | "planned" | "denied" | "none";

function table(
  rows: Readonly<Record<Exclude<Effect, "same">, string>> & { readonly same?: string },
): ReadonlyMap<string, Effect> {
  const all = new Map<string, Effect>();
  for (const effect of ["same", "planned", "denied", "none"] as const)
    for (const word of (rows[effect] ?? "").trim().split(/\s+/)) if (word) all.set(word, effect);
  return all;
}

/** Verbs before "to …". */
export const BEFORE_INFINITIVE = table({
  same: "begin start continue proceed move rush manage vote decide come choose hasten step go help seem appear happen prove know report say believe understand claim use",
  planned:
    "plan intend want hope expect consider weigh threaten prepare propose aim vow wish be schedule set prefer like mean tend likely agree promise pledge offer volunteer commit swear guarantee ready arrange look wait urge aspire undertake seek order instruct authorise authorize allow permit mull poise bind suppose tip slate need have remain stand",
  denied: "refuse decline fail deny forget neglect hesitate omit cease try attempt struggle",
  none: "pretend feign purport ask call press demand request beg appeal plead invite implore encourage pressure persuade convince force compel urge advise push tell require lobby oblige warn",
});

/** Verbs before "… -ing", with or without a preposition. */
export const BEFORE_GERUND = table({
  same: "",
  planned:
    "consider discuss mull contemplate propose suggest weigh plan envisage debate study float mention ponder oppose recommend advocate support favour favor risk threaten think look work toy flirt dally",
  denied:
    "deny rule avoid stop refuse reject prevent block bar ban prohibit refrain resist exclude halt cease dismiss forgo balk baulk",
  none: "dream fantasise fantasize joke accuse suspect charge fault acquit convict talk speak",
});

/** Verbs by which a plan is given up. */
export const ABANDONING: ReadonlySet<string> = new Set("abandon drop shelve scrap cancel ditch bury axe".split(" "));

/** Nouns before "that …". */
export const BEFORE_THAT = table({
  planned:
    "hope hopes plan plans threat threats promise promises expectation expectations proposal proposals prospect possibility",
  denied: "denial denials",
  none: "rumour rumours rumor rumors speculation suspicion suspicions idea notion suggestion suggestions fear fears claim claims allegation allegations accusation accusations charge charges insinuation",
});

/** Verbs before "that …". */
export const BEFORE_CLAUSE = table({
  planned: "hope expect propose suggest predict vow promise pledge wish want recommend insist",
  denied: "deny reject dispute dismiss refute contradict doubt disbelieve",
  none: "ask demand request urge wonder fear worry imagine pretend suppose assume question joke quip jest kid tease fantasise fantasize dream feign bluff",
});

/** Who does not do so leaves open what follows "that". */
export const BELIEVING: ReadonlySet<string> = new Set(
  "think believe say claim suggest report confirm reckon expect allege argue assert announce indicate conclude".split(
    " ",
  ),
);

/** Verbs that a noun such as "sanctions", "call" or "aid" is the object of. */
export const ON_NOUN = table({
  planned:
    "set foresee pencil slate book fix organise organize consider weigh mull propose plan threaten float draft discuss prepare push back contemplate envisage want expect promise agree schedule arrange await support favour favor debate recommend endorse study seek ponder moot table advocate urge work negotiate deliberate vote",
  denied:
    "rule oppose veto reject resist refuse deny exclude avoid cancel withhold decline postpone miss dodge skip snub",
  none: "lift ease remove suspend waive drop relax end cut halt freeze pause scrap unfreeze evade circumvent dodge skirt call ask appeal plead demand beg request need criticise criticize condemn denounce return block stop revoke rescind delist loosen violate breach bust defy mean fear predict counter protest solicit review reconsider reassess audit",
});

/** Nouns of which the happening hangs by "of", "for" or "to": "threat of sanctions", "request for aid". */
export const NOUNS = table({
  same: "decision move vote order step announcement news details amount package round series set wave tranche part total raft",
  planned:
    "plan plans threat threats prospect possibility intention intentions proposal proposals idea readiness willingness promise promises pledge pledges offer offers hope hopes talk talks bill draft option options warning vow commitment way question preparation preparations chance likelihood proponents case right power powers authority",
  denied: "refusal denial lack absence failure opposition attempt attempts effort efforts",
  none: "continuation discussion discussions debate request requests call calls appeal appeals plea pleas demand demands need relief lifting easing removal suspension violation violations evasion risk fear fears end lobbying campaign expert experts",
});

/** Adjectives before the noun. */
export const ADJECTIVES = table({
  planned:
    "possible potential planned proposed future threatened looming likely upcoming scheduled prospective eventual mooted expected conditional",
  denied: "no unanswered refused rejected cancelled missed aborted alleged supposed failed fake",
  none: "lifted suspended former hypothetical",
});

/** Adjectives and nouns after "is": "is ready to send". */
export const PREDICATES = table({
  planned:
    "ready due set likely prepared willing poised expected scheduled supposed about able eager keen free bound determined close going able ready",
  denied: "unwilling unable unlikely reluctant loath unready",
  none: "",
});

/** Words that open a clause of what did not, or not yet, happen. */
export const OPENERS = table({
  planned: "until till before",
  denied: "",
  none: "if unless whether once lest",
});

/** Prepositions before "-ing". */
export const PREPOSITIONS = table({
  planned: "",
  denied: "without against from",
  none: "",
});

/** Verbs that give though what they govern lies ahead: a pledge is help. */
export const PLEDGES: ReadonlySet<string> = new Set(
  "promise pledge agree commit vow guarantee decide vote authorise authorize approve undertake".split(" "),
);

/** A state that "will send" help has pledged it. */
export const PROMISES: ReadonlySet<string> = new Set("will shall ’ll 'll would won".split(" "));

/** What they do to help presupposes that it is given. */
export const CHANGES: ReadonlySet<string> = new Set(
  "increase boost speed step double triple expand resume continue maintain raise ramp deepen accelerate widen".split(
    " ",
  ),
);

/** Where what is to come stands. */
export const DIARY: ReadonlySet<string> = new Set("agenda diary calendar schedule cards table horizon".split(" "));

/** Verbs by which a call takes place or not. */
export const HAPPEN: ReadonlySet<string> = new Set(
  "take happen occur come follow materialise materialize be begin start".split(" "),
);

/** Verb and particle by which what follows is not done: "held off on imposing". */
export const HELD_BACK: ReadonlySet<string> = new Set([
  "hold off",
  "hold back",
  "shy away",
  "back away",
  "back off",
  "pull back",
  "draw back",
  "step back",
  "give up",
  "put off",
]);

/** What was not stopped goes on. */
export const ONGOING: ReadonlySet<string> = new Set("stop cease halt refrain".split(" "));

/** What is not settled: "no date for a call", "no decision on sanctions". */
export const OPEN_MATTERS: ReadonlySet<string> = new Set(
  "date timetable timeline deadline consensus agreement".split(" "),
);

const ORDER: readonly Effect[] = ["same", "planned", "denied", "none"];

/** Of two effects the one that leaves less of what is told. */
export function worse(a: Effect, b: Effect): Effect {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}

/** The effect that leaves most of what is told; "same" of none. */
export function mildest(effects: readonly Effect[]): Effect {
  return ORDER.find((effect) => effects.includes(effect)) ?? "same";
}
