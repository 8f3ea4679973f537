/** Verbs of news English with their forms. */

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** `base past participle` where they are not regular. */
const IRREGULAR = `
arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bid bid bid|bind bound bound|bite bit bitten
blow blew blown|break broke broken|bring brought brought|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught
choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drive drove driven|drink drank drunk
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden
foresee foresaw foreseen|forget forgot forgotten|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard
hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent
let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|offset offset offset|overcome overcame overcome
overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken
shoot shot shot|show showed shown|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken|speed sped sped|spend spent spent
split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept
swim swam swum|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone
understand understood understood|undertake undertook undertaken|uphold upheld upheld|wake woke woken|wear wore worn|weep wept wept|win won won
withdraw withdrew withdrawn|withhold withheld withheld|write wrote written|rebut rebutted rebutted|slap slapped slapped|forgive forgave forgiven|level levelled levelled|chip chipped chipped|swap swapped swapped|confer conferred conferred|ban banned banned|bar barred barred
ship shipped shipped|drop dropped dropped|stop stopped stopped|plan planned planned|step stepped stepped|airdrop airdropped airdropped|commit committed committed
admit admitted admitted|permit permitted permitted|submit submitted submitted|omit omitted omitted|refer referred referred|prefer preferred preferred
transfer transferred transferred|occur occurred occurred|deter deterred deterred|spur spurred spurred|earmark earmarked earmarked|blacklist blacklisted blacklisted
rebuff rebuffed rebuffed|pin pinned pinned|tag tagged tagged|scrap scrapped scrapped|snub snubbed snubbed|chat chatted chatted|skip skipped skipped|rip ripped ripped
equip equipped equipped|quip quipped quipped|rub rubbed rubbed|grab grabbed grabbed|cap capped capped|nod nodded nodded|beg begged begged|plug plugged plugged|trap trapped trapped|grip gripped gripped`;

/** Regular verbs; a final consonant is not doubled, a final y becomes -ies, -ied. */
const REGULAR = `
abandon accept accuse achieve acknowledge act add address adjust admire adopt advance advise affirm afford agree aid aim airlift alarm allege allocate allow alter amass amount announce
answer apologize apologise appeal appear applaud apply appoint appreciate approach approve argue arm arrange arrest arrive ask assert assess assign assist assume assure attack attempt attend
authorize authorise avoid await award back bail bear beef believe belong block bolster bomb boost border borrow boycott brand breach brief bristle broaden call campaign cancel capture care carry cause
cease celebrate chair challenge change channel charge charter chide circulate cite claim clarify clash classify clear close coordinate co-sign collapse collect combat comment commence commission
compare compensate complain complete comply concede conclude concern condemn conduct confer confirm confront congratulate connect consider consist constitute construct consult contact contain
contest continue contradict contribute contrast convene convey convict cooperate cope counter cover create criticise criticize cross curb dash deal decide declare decline deem deepen defend defy delay
delete deliver demand demonstrate denounce deny depart depend deploy deprive describe deserve designate destroy detain determine develop devote dial differ disagree disappear disburse disclose
discover discuss dismiss dispatch despatch display dispute disrupt distance distribute divert divide documented dodge donate double doubt draft dub ease echo elaborate elect embargo embrace emerge emphasise emphasize
employ enable encourage end endorse enforce engage enhance enjoy enlist ensure enter equate erode escalate escape establish estimate evacuate evade evaluate evolve examine exceed exchange exclude
execute exempt exercise exist expand expect expel expire explain explode explore export expose express extend face facilitate fail falsify favour favor fear ferry fetch field figure file fill finalise finalize
finance fine finish fire flow focus follow force foresee form forward forward found fuel fulfil fund gain gather generate grant greet guarantee guard guess halt hand handle happen harm hasten hail head help
hesitate hint hire honour hope host house identify ignore illustrate imagine implement implicate imply import impose impound improve include increase indicate influence inform initiate injure inquire insist
inspect inspire install instruct insult intend intensify intercept interfere interrupt intervene interview introduce invade invest investigate invite involve isolate issue join jail judge jump justify
kick kill label lack land last laud laugh launch leak learn lift like limit link list listen live loan lobby locate log look lower maintain manage march mark match matter mention mediate mention miss
mobilise mobilize monitor mourn move name narrow need neglect negotiate note notify object oblige observe obtain occupy offer open operate oppose order organise organize oust outline outlaw overlook oversee own
pack participate pass pause penalise penalize perform persuade phone pick place play plead please pledge point pose position possess post postpone pour praise predict prepare present press pressure pretend prevent
probe proceed process procure produce profit prohibit prolong promise promote prompt propose protect protest prove provide provoke publish pull punish purchase pursue push qualify question quote raise
ratchet ratify reach react reaffirm reassert reassure rebuke recall receive recognise recognize recommend reconsider record recover recruit redirect reduce refuel refuse refute regard register regret reimburse reinforce reiterate reject
relate relay release relieve rely remain remark remember remind remove renew repair repatriate repeat replace replenish reply report represent request require rescue reserve resign resist resolve respond restate restore
restrict result resume retain retaliate retell retort retract return reveal reverse review revise revoke reward risk rubbish rule sail salute sanction save schedule scold scramble screen search secure seem seize
select separate serve settle share shelve shelter shift shock shoulder shout shrug sign signal simmer slam slow smuggle solve sort sound spare spark specify spell sponsor stage start state stay stem step stipulate store
strengthen stress struggle study submit subsidise subsidize succeed suffer suggest summon supply support suppose suppress surprise surrender surround suspect suspend sustain swap switch talk target task telephone
tend terminate test testify thank threaten tighten top total touch tour track trade train transmit transport travel treat trigger trust try turn tweet underline undermine underscore unfreeze unite unlock unload unveil update
upgrade urge use vaccinate value vet veto video-call view violate visit voice volunteer vote vow wait want warn waste watch weaken weigh welcome whitelist widen wipe wire wish witness wonder work worry wrap yield
accompany account achieve anger bless block bungle cable cheer cite coin compile compose comprise console credit crush debunk decry deride deplore depict derive desire dine discredit disown disprove distort dump enact
precede endure entitle entrust envisage evict exaggerate examine exclaim excuse fabricate fault flood foot forge frown fume gift govern hammer harbour hurl incite infer inherit inject invent invoke jeopardise kidnap lament lambast
lash lecture legislate levy loot lump manufacture mislead misquote mock ridicule characterise characterize pitch scotch moot muster nominate oblige outrage overturn overrule part patrol pave penalise phase plunge poison portray preside proclaim quash quarantine query
rally rebut reckon refrain reimpose repudiate restock reunite revive scoff shell shake shore shun side slash sleep smear soften spurn stall station stockpile stoke storm streamline strip swell tackle taunt tender thwart tick toughen trim
uncover unleash uphold usher vanish vilify wage waive wane ward wield woo underwrite bankroll ringfence reprimand restrain replenish requisition rush pump pencil parachute shuttle truck ferry funnel proffer heap stump cough chip muster`;

/** Words that are as often a noun: in doubt they are read as one. */
const NOUN_TOO = new Set(
  "blacklist telephone beef cent side benefit spark strain study part call aid claim help support plan loan talk pledge promise report deal offer visit order demand request comment attack strike ban freeze grant fund gift embargo sanction dispute charge list listing export import contact vote trade use force cause cost end work show state place move step pressure protest question head chair chief name note point press talk target train test threat tour travel trip view wait war process project record release return review rise risk rule run score share ship shock sign sound stand start stay stop study supply supplies surprise swap tally tender term track transfer transport trust turn veto voice walk warning watch welcome wire wish witness value update rally raid reply response rebuke range rate ring lead leak lift light link look march mark market matter measure mission monitor murder need object officer pack park part pass pay phone pick play poll port post power practice praise present price profit promise cover crash curb cut damage dance date delay design display doubt draft dream dress drink drive drop effort escape estimate exchange exercise exhibit experience express face fall farm fear feature field fight figure file film finance fine fire firm flood flow fly focus fuel gain guarantee guard guide hand harm hit hold home honor hope host house influence interest issue judge key kick land laugh launch cable account act address advance advice answer appeal approach arm array benefit bid bill block blow board bomb border bottle box break bridge brief budget campaign capital care cast catch challenge chance change check circle close contest contract contrast control core counter crossing field".split(
    " ",
  ),
);

const READINGS = readings();

/** How a lower-case word may be read as a verb; unknown words in -ed and -ing count. Empty when it is none. */
export function verbReadings(word: string): readonly VerbReading[] {
  const known = READINGS.get(word);
  if (known) return known;
  if (word.length > 4 && word.endsWith("ed") && !word.endsWith("eed") && !word.startsWith("un")) {
    const lemma = /(?:is|iz|at|uc|ur|[aeiou][kv]|[^aeiou]l|rg|ng|as|rs)ed$/.test(word)
      ? word.slice(0, -1)
      : word.slice(0, -2);
    return [
      { lemma, form: "past" },
      { lemma, form: "participle" },
    ];
  }
  if (
    word.length > 5 &&
    word.endsWith("ing") &&
    !/(?:thing|spring|string|during|evening|morning|ceiling|darling|king)$/.test(word)
  )
    return [{ lemma: word.slice(0, -3), form: "ing" }];
  return [];
}

/** Whether the word is as likely a noun: "calls", "aid". */
export function isNounToo(word: string): boolean {
  return NOUN_TOO.has(word) || (word.endsWith("s") && NOUN_TOO.has(word.slice(0, -1)));
}

function readings(): Map<string, VerbReading[]> {
  const all = new Map<string, VerbReading[]>();
  const add = (word: string, lemma: string, form: VerbForm) => {
    const list = all.get(word) ?? [];
    if (!list.some((reading) => reading.form === form && reading.lemma === lemma)) list.push({ lemma, form });
    all.set(word, list);
  };
  const irregular = new Set<string>();
  for (const row of IRREGULAR.trim().split(/[|\n]/)) {
    const [base = "", past = "", participle = ""] = row.trim().split(" ");
    irregular.add(base);
    add(base, base, "base");
    add(thirdPerson(base), base, "s");
    add(past, base, "past");
    add(participle, base, "participle");
    const doubled = past.endsWith("ed") && past.length > base.length + 2;
    add(doubled ? `${past.slice(0, -2)}ing` : present(base), base, "ing");
  }
  for (const base of REGULAR.trim().split(/\s+/)) {
    if (irregular.has(base)) continue;
    add(base, base, "base");
    add(thirdPerson(base), base, "s");
    const past = base.endsWith("e") ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
    add(past, base, "past");
    add(past, base, "participle");
    add(present(base), base, "ing");
  }
  for (const [word, lemma, form] of [
    ["cancelled", "cancel", "past"],
    ["cancelled", "cancel", "participle"],
    ["travelled", "travel", "past"],
    ["signalled", "signal", "past"],
    ["labelled", "label", "past"],
    ["labelled", "label", "participle"],
    ["dialled", "dial", "past"],
    ["dialled", "dial", "participle"],
    ["dialling", "dial", "ing"],
    ["expelled", "expel", "past"],
    ["expelled", "expel", "participle"],
    ["compelled", "compel", "participle"],
    ["lying", "lie", "ing"],
    ["fulfilled", "fulfil", "past"],
    ["channelled", "channel", "past"],
    ["learnt", "learn", "past"],
    ["gotten", "get", "participle"],
    ["vetoed", "veto", "past"],
    ["focussed", "focus", "past"],
  ] as const)
    add(word, lemma, form);
  return all;
}

function thirdPerson(base: string): string {
  if (base === "be") return "is";
  if (base === "have") return "has";
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function present(base: string): string {
  if (base === "lie") return "lying";
  if (base.endsWith("e") && base !== "be" && !base.endsWith("ee")) return `${base.slice(0, -1)}ing`;
  if (/^(?:[^aeiou]*)[aeiou][bdgmnprt]$/.test(base) && !/[aeiou]{2}/.test(base)) return `${base}${base.at(-1)}ing`;
  return `${base}ing`;
}
