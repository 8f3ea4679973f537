import { type Frame, type Support, type Theme, words } from "../frame.ts";

const HELP = words(
  "aid assistance help relief support grant grants loan loans donation donations package packages bailout funding financing funds credit credits subsidy subsidies shipment shipments consignment lifeline backing handout tranche guarantee guarantees contribution contributions pledge pledges",
);
/** What is given as help. */
export const THEME: Theme = {
  nouns: new Set([
    ...HELP,
    ..."weapon weapons arms tank tanks missile missiles ammunition munitions rifle rifles shell shells gun guns howitzer howitzers artillery rocket rockets launcher launchers jet jets fighter fighters aircraft helicopter helicopters drone drones vehicle vehicles truck trucks boat boats ship ships vessel vessels system systems battery batteries radar radars armour armor helmet helmets vest vests equipment materiel kit kits gear hardware explosives mines mortar mortars javelins stingers interceptors uniforms tent tents blanket blankets mattress mattresses food flour rice wheat grain maize corn milk bread rations meals water medicine medicines drugs vaccine vaccines dose doses doctors doctor nurses medics surgeons ventilators oxygen masks hospital hospitals clinic clinics ambulance ambulances generator generators transformer transformers fuel diesel gas coal electricity power rescuers rescuer firefighters engineers experts team teams trainers instructors advisers plane planes flight flights tonnes tons tonne kilograms kilos kits supplies supply goods clothing clothes shelter shelters pumps purifiers stoves containers dollars euros pounds yen roubles rubles rupees francs marks kroner kronor zlotys lira lire pesos reais won yuan rand shillings dinars dirhams riyals naira cedis guilders crowns levs lei forints hryvnias taka baht ringgit rupiah money cash sum million billion seed seeds fertiliser fertilizer livestock cattle books schoolbooks computers buses bulldozers excavators cranes tugs sacks bags parcels crates boxes pallets shiploads shipload truckload truckloads planeload planeloads boatload cargo cargoes stretchers beds sandbags cheque cheques engine engines antivenom serum insulin plasma blood".split(
      " ",
    ),
  ]),
  money: true,
  prepositions: [],
};
/** What comes from a state as its help, and is not sold. */
const CARGO = words(
  "aid assistance help relief supplies consignment consignments shipment shipments tents blankets mattresses tarpaulins rescuers doctors medics nurses firefighters ambulances ventilators vaccines medicine medicines flights donation donations gift gifts",
);
const GIVE = words(
  "give send deliver donate provide supply ship airlift dispatch pledge promise commit approve authorise authorize allocate earmark release grant lend extend hand fly announce contribute transfer pay disburse rush drop airdrop allot assign deploy transport despatch truck ferry present bring unveil raise wire channel pour agree fund buy set unload clear unlock endorse",
);

/** What is paid for or built as help. */
const PROJECTS = words(
  "hospital hospitals clinic clinics school schools road roads bridge bridges well wells water project projects programme programmes program programs reconstruction rebuilding training centre centres center centers shelter shelters housing pipeline irrigation demining vaccination",
);

/** Help only where a word before them says of what kind. */
const VAGUE = words(
  "support backing help gift gifts package packages pledge pledges contribution contributions relief delivery deliveries supply supplies transfer transfers shipment shipments",
);
/** Before the head they tell what kind of help it is. */
const AID_KINDS = words(
  "aid military humanitarian financial economic security emergency relief medical food development weapons weapon arms assistance defence defense lethal non-lethal winter budget macro-financial reconstruction disaster material logistical technical rescue concessional monetary million billion ammunition fuel grain tank tanks missile missiles medicine vaccine equipment loan cash $ €",
);
const SUPPORT: readonly Support[] = [
  { verbs: GIVE, source: ["subject"], target: ["recipient", "to", "for"] },
  {
    verbs: words(
      "increase boost speed step double triple expand resume continue maintain raise ramp deepen widen adopt back endorse clear pass prepare plan consider weigh propose",
    ),
    source: ["subject"],
    target: ["to", "for"],
  },
  { verbs: words("receive get obtain secure accept"), source: ["from", "owner", "by"], target: ["subject"] },
  { verbs: words("thank"), by: words("for"), source: ["object", "owner"], target: ["subject"] },
  { verbs: words("sign"), by: words("on"), particle: "off", source: ["subject"], target: ["to", "for"] },
  { verbs: words("sign conclude"), source: ["subject"], target: ["to", "for", "with"] },
  {
    verbs: words("deny refuse cut suspend withhold stop halt freeze block end pause cancel reject rule"),
    source: ["subject"],
    target: ["to", "for"],
  },
];

/** Help that was given, sent, pledged or approved. */
export const AIDED: readonly Frame[] = [
  {
    id: "aided.give",
    on: "verb",
    words: GIVE,
    source: ["subject", "from"],
    target: ["recipient", "to", "for", "into"],
    theme: THEME,
    confidence: 0.8,
  },
  {
    id: "aided.put-up",
    on: "verb",
    words: words("put set write"),
    source: ["subject"],
    target: ["to", "for", "into"],
    particles: words("up aside off"),
    theme: { ...THEME, nouns: HELP },
    confidence: 0.65,
  },
  {
    id: "aided.at-the-disposal",
    on: "verb",
    words: words("put place"),
    source: ["subject"],
    target: ["list-owner"],
    means: { by: words("at"), nouns: words("disposal") },
    theme: THEME,
    confidence: 0.7,
  },
  {
    id: "aided.forgive",
    on: "verb",
    words: words("forgive cancel write waive erase"),
    source: ["subject"],
    target: ["object-owner", "recipient", "to", "for"],
    theme: { nouns: words("debt debts loans arrears"), money: false, prepositions: [] },
    confidence: 0.65,
  },
  {
    id: "aided.come",
    on: "verb",
    words: words("come arrive reach land"),
    source: ["from", "subject-owner"],
    target: ["to", "in", "for", "object"],
    theme: { nouns: CARGO, money: false, prepositions: ["subject"] },
    confidence: 0.6,
  },
  {
    id: "aided.to-the-aid",
    on: "verb",
    words: words("come rush fly"),
    source: ["subject-body"],
    target: ["list-owner"],
    means: { by: words("to"), nouns: words("aid assistance help rescue") },
    confidence: 0.55,
  },
  {
    id: "aided.step-in",
    on: "verb",
    words: words("step chip pitch weigh"),
    source: ["subject"],
    target: ["for", "to"],
    particles: words("in up forward"),
    theme: { ...THEME, prepositions: ["with"] },
    confidence: 0.6,
  },
  {
    id: "aided.foot",
    on: "verb",
    words: words("foot"),
    source: ["subject"],
    target: ["for", "of"],
    theme: { nouns: words("bill bills cost costs"), money: false, prepositions: [] },
    confidence: 0.6,
  },
  {
    id: "aided.thank",
    on: "verb",
    words: words("thank"),
    source: ["object"],
    target: ["subject-body"],
    theme: { ...THEME, prepositions: ["for"] },
    confidence: 0.55,
  },
  {
    id: "aided.build",
    on: "verb",
    words: words("fund finance sponsor underwrite subsidise subsidize bankroll rebuild"),
    source: ["subject"],
    target: ["object-owner", "in", "for"],
    theme: { nouns: PROJECTS, money: false, prepositions: [] },
    confidence: 0.5,
  },
  {
    id: "aided.compound",
    on: "noun",
    words: words("funded financed trained armed equipped supplied"),
    source: ["hyphen"],
    target: ["head", "described"],
    compound: true,
    confidence: 0.5,
  },
  {
    id: "aided.pay-for",
    on: "verb",
    words: words("pay"),
    source: ["subject"],
    target: ["to", "in"],
    theme: { ...THEME, nouns: new Set([...THEME.nouns, ...PROJECTS]), prepositions: ["for"] },
    confidence: 0.7,
  },
  {
    id: "aided.provide-with",
    on: "verb",
    words: words("provide supply equip present furnish arm help assist aid reward back support"),
    source: ["subject"],
    target: ["object"],
    theme: { ...THEME, prepositions: ["with"] },
    confidence: 0.8,
  },
  {
    id: "aided.help",
    on: "verb",
    words: words("aid assist bankroll arm resupply"),
    source: ["subject"],
    target: ["object"],
    confidence: 0.55,
  },
  {
    id: "aided.train",
    on: "verb",
    words: words("train"),
    source: ["subject"],
    target: ["object"],
    confidence: 0.6,
  },
  {
    id: "aided.receive",
    on: "verb",
    words: words("receive get obtain secure accept"),
    source: ["from"],
    target: ["subject"],
    theme: THEME,
    confidence: 0.7,
  },
  {
    id: "aided.aid",
    on: "noun",
    words: new Set([...HELP].filter((noun) => !VAGUE.has(noun))),
    source: ["owner", "from", "by"],
    target: ["to", "for"],
    notModifiers: words("first legal"),
    confidence: 0.6,
    support: SUPPORT,
  },
  {
    id: "aided.support",
    on: "noun",
    words: VAGUE,
    source: ["owner", "from", "by"],
    target: ["to", "for"],
    modifiers: AID_KINDS,
    confidence: 0.6,
    support: SUPPORT,
  },
  { id: "aided.item", on: "item", words: words("item"), source: [], target: [], confidence: 0.75 },
];
