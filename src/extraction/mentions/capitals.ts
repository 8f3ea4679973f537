import { ACTION_VERBS } from "../lexicon/words.ts";
import { type TextView, touches } from "./text-view.ts";

const PLACE_BEFORE = new Set(
  "in at near outside around across inside towards toward into off throughout downtown central northern southern eastern western greater visiting visited visit visits leaving left leave reached reach reaches entered enters enter shelled bombed struck hit captured seized stormed encircled from via through via of".split(
    " ",
  ),
);
const ACTOR_BEFORE = new Set(
  "between against with by for than that and but as if because while although though when".split(" "),
);
const TRAVEL = new Set(
  "visit visits visited trip trips travel travels travelled traveled traveling travelling fly flies flew flown flight flights came come comes coming return returned returns returning went go goes going gone arrival arrive drive drove road way route moved move moves moving mission journey invited invite summoned recalled back ambassador envoy embassy sent".split(
    " ",
  ),
);
const PLACE_NOUNS = new Set(
  "suburb suburbs street streets airport outskirts centre center district districts residents mayor hospital hospitals metro subway region university square port river neighbourhood neighbourhoods hotel hotels stadium court zoo office based born time area museum market markets bureau summit conference meeting talks accord accords agreement agreements declaration protocol correspondent newsroom exchange climate marathon olympics games treaty convention".split(
    " ",
  ),
);

/** Whether the capital at `at` stands for its government: "Washington said", "Kyiv’s demand", "aid to Kyiv"; not "in Kyiv", "Kyiv airport". */
export function capitalActs(view: TextView, from: number, to: number): boolean {
  const { lower, tokens } = view;
  const before = lower[from - 1] ?? "";
  const after = lower[to] ?? "";
  if (before === "from" && isGivenFrom(view, from - 1)) return true;
  if (before === "of" && OF_GOVERNMENT.has(lower[from - 2] ?? "")) return true;
  if (PLACE_BEFORE.has(before) || isInListOfPlaces(view, from) || isWholeSentence(view, from, to)) return false;
  if (after === "-" && touches(tokens, to))
    return /^(?:backed|led|appointed|controlled|aligned|installed|brokered|imposed)$/.test(lower[to + 1] ?? "");
  if (after === "’s" || after === "'s") return !PLACE_NOUNS.has(lower[to + 1] ?? "");
  if (PLACE_NOUNS.has(after)) return false;
  if (before === "to") return !travels(view, from - 1);
  if (before === "on")
    return !/^(?:march|marched|marching|advance|advanced|advancing|fell|fired|rained|attack|attacks|assault)$/.test(
      lower[from - 2] ?? "",
    );
  if (ACTOR_BEFORE.has(before))
    return !(before === "for" && /^(?:left|leave|leaves|leaving)$/.test(lower[from - 2] ?? ""));
  if (before === "," && tokens[to]?.text === ",") return false;
  return ACTION_VERBS.has(after) || after !== "," || view.initial[from] === 1;
}

/** How many tokens back the beginning of a list of places is looked for. */
const LONGEST_LIST = 100;

/** "in Milan, Rome or Turin": one of several places. */
function isInListOfPlaces({ lower, capital }: TextView, from: number): boolean {
  let i = from - 1;
  while (i > from - LONGEST_LIST && /^(?:,|or|and)$/.test(lower[i] ?? "") && capital[i - 1] === 1) {
    i--;
    while (capital[i] === 1) i--;
  }
  return i < from - 1 && /^(?:in|at|near|outside|around|across|via)$/.test(lower[i] ?? "");
}

/** "Oslo. The bank …": a town that heads what is told from there. */
function isWholeSentence({ sentences, sentenceOf, tokens }: TextView, from: number, to: number): boolean {
  const sentence = sentences[sentenceOf[from] ?? 0]?.tokens;
  return sentence?.from === from && (to === sentence.to || (to === sentence.to - 1 && tokens[to]?.text === "."));
}

/** "aid from", "a call from", "From Beijing came": what a government gives, not where somebody comes from. */
function isGivenFrom(view: TextView, at: number): boolean {
  return (
    GIFTS.has(view.lower[at - 1] ?? "") ||
    (view.initial[at] === 1 && /^(?:came|come|comes)$/.test(view.lower[at + 2] ?? ""))
  );
}

const GIFTS = new Set(
  "aid assistance loan loans grant grants credit credits support pressure letter letters message messages note notes request requests reply response answer denial denials protest protests statement statements word order orders approval account accounts charge charges claim claims version accusation accusations allegation allegations complaint complaints report reports story assertion assertions warning warnings signal signals orders invitation offer offers demand demands sanctions supplies shipment shipments donation donations pledge pledges".split(
    " ",
  ),
);

/** "the reproach of Rome", "the debt of Cairo": what only a government has. */
const OF_GOVERNMENT = new Set(
  "account accounts accusation accusations charge charges claim claims allegation allegations version reproach reproaches complaint complaints denial denials debt debts policy policies position stance decision decisions government governments ally allies enemies sanctions demand demands request orders promise promises pledge pledges intentions behest expense hands critics".split(
    " ",
  ),
);

function travels(view: TextView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (TRAVEL.has(view.lower[i] ?? "")) return true;
  return false;
}
