import type { Amount, Span } from "../../model/graph.ts";
import { ADJECTIVES, LOCAL, NAMES, SIGNS } from "./currencies.ts";

export interface FoundAmount extends Span {
  readonly amount: Amount;
}

/** "handed over 14 tonnes": there "over" is the verb's. */
const OVER = "(?<!\\b(?:hand|turn|pass|sign|take|make)(?:s|d|ed|ing)? )(?<!\\b(?:taken|took|made|making|taking) )over";
const ABOUT = `(?:(?:more than|less than|fewer than|at least|at most|up to|as much as|as many as|an? (?:extra|additional|further|initial)|another|about|around|nearly|almost|${OVER}|some|roughly|approximately|close to|an estimated|an extra|a further) )?`;
/** "1,000", "1 000.5", and "2,5" of millions. */
const DIGITS =
  "(?:\\d{1,3},\\d{1,2}(?=[ -]?(?:million|billion|mn|bn|m)\\b)|(?:\\d{1,3}(?:[,  ]\\d{3})+|\\d+)(?:\\.\\d+)?)";
/** "$5-10 million", "5 to 10 million euros": the lower is told first. */
const RANGE = `(?:(?:-|–| to )${DIGITS})?`;
const SCALE = "(?:hundred|thousand|million|billion|trillion|crore|lakh|mn|bn|tn|m|b|k)";
const WORDS =
  "(?:(?:half a|two|three|four|five|several) dozen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|" +
  "forty|fifty|sixty|seventy|eighty|ninety|a|half an?|a quarter of an?|several|a dozen|" +
  "(?:tens|dozens|scores|hundreds|thousands) of(?: (?:thousands|millions|billions) of)?)";
/** "a" alone counts no goods: it would hide the number in "a ship with 500 tents". */
const GOODS_WORDS = WORDS.replace("|a|half an?|a quarter of an?|", "|");
/** Adjectives and the like between a number and its goods. */
const BETWEEN = "(?:(?!(?:and|or|in|on|to|for|with|from|by|at|who|that|of)\\b)[\\p{L}\\p{N}-]+ ){0,3}?";
const MEASURE =
  "tonnes?|tons?|kilos?|kilograms?|litres?|barrels?|sets?|boxes|bags?|sacks?|doses?|pairs?|shiploads?|truckloads?|planeloads?|batteries|units?";
/** What a measure is of may have a word before it: "tonnes of powdered milk". */
const STUFF =
  "aid|relief|supplies|goods|equipment|food|clothing|medicines?|milk|oil|rice|flour|water|seeds?|fuel|fodder|grain|wheat|maize|meat|powder|vaccines?|" +
  "blankets|tents|desks|books|parts|kits|tools|shells|ammunition";
/** What after a number is no unit of anything: "3 million more", "5,000 strong". */
const NO_UNIT =
  "(?:more|less|fewer|strong|dead|people|persons?|others?|and|but|for|from|with|who|that|which|were|was|are|have|had|has|will|would|than|each|all|away|ago|now|so|as|in|of|on|or|to|at|by|homeless|wounded|injured|missing|displaced|percent|square|words?|votes?|troops|men|women|refugees|soldiers|\\p{Ll}+(?:ed|ing|ly|s))";
const SIGN = "(?:(?:US|AU?|CA?|NZ|HK|S|R|NT|J|TT|EC|FJ|MX)\\$|[$€£¥₹₽₴₩₺₦])";
const CURRENCY_SIGN = /[$€£¥₹₽₴₩₺₦]/;
const CODE =
  "(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|INR|PKR|BDT|CNY|TWD|KRW|HKD|SGD|IDR|MYR|THB|PHP|VND|RUB|UAH|SEK|NOK|DKK|PLN|CZK|HUF|" +
  "RON|BGN|GEL|AMD|AZN|KZT|TRY|ILS|JOD|AED|SAR|KWD|QAR|EGP|NGN|GHS|KES|UGX|TZS|ZAR|XAF|XOF|BRL|MXN|KSh|USh|TSh|Rp|Rs\\.?)";
const NAME = Object.keys(NAMES)
  .sort((a, b) => b.length - a.length)
  .join("|");
const BEFORE_NAME = "(?:(?:US|U\\.S\\.|Hong Kong|New Zealand|Sri Lankan|South Sudanese|CFA|UAE|[A-Z][a-z]+) )?";

/** Each is linear: what may repeat is bounded or closed by what follows. */
const FORMS = {
  signed: new RegExp(`${ABOUT}(${SIGN}) ?(${DIGITS})${RANGE}(?:[ -]?(${SCALE})\\b)?`, "g"),
  coded: new RegExp(`${ABOUT}\\b(${CODE}) ?(${DIGITS})${RANGE}(?:[ -]?(${SCALE})\\b)?`, "g"),
  named: new RegExp(
    `${ABOUT}\\b(?:(${DIGITS})${RANGE}|(${WORDS}))(?:[ -]?(${SCALE}))?[ -](?:of )?(${BEFORE_NAME}(?:${NAME}))s?\\b`,
    "gi",
  ),
  /** "SR 242 million", "N250m": a sign that several states use. */
  lettered: new RegExp(
    `${ABOUT}\\b(?!(?:US|UN|EU|UK|AU|IMF|WFP) )[A-Z]{1,3} ?(${DIGITS})[ -]?(million|billion|m|bn)\\b`,
    "g",
  ),
  /** "France 20 million euros and Denmark 5 million": what of is told before. */
  bare: new RegExp(
    `${ABOUT}\\b(?:(${DIGITS})${RANGE}|(${WORDS})) (million|billion)\\b(?=[,.;:)]|$| (?:goes|go|went|for|to|from|as)\\b)`,
    "gi",
  ),
  /** "500,000 zorin": a noun that no list knows, right after a large number and before the end of its phrase. */
  unknown: new RegExp(
    `${ABOUT}\\b(?:(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)? (?=(?:thousand|million|billion) ))|(${WORDS}) (?=(?:thousand|million|billion) ))(thousand|million|billion)? ?(?!${NO_UNIT}\\b)(\\p{Ll}{3,14})(?=[,.;:)”"]|$| (?:to|for|from|on|in|towards?|and|as)\\b)`,
    "gu",
  ),
  goods: new RegExp(
    `${ABOUT}\\b(?:(${DIGITS})${RANGE}|(${GOODS_WORDS})|a(?= (?:hundred|thousand|million|billion) ))(?: (${SCALE}))? (${BETWEEN}(?:${MEASURE})(?: of (?:the )?[\\p{L}-]+(?: (?:${STUFF}))?(?: and [\\p{L}-]+)?)?|${BETWEEN}(?:aircraft|personnel|livestock|cattle|\\p{L}[\\p{L}\\p{N}-]{2,}s))\\b`,
    "giu",
  ),
};
/** Plurals that count time, space, people or shares, not goods. */
const NO_GOODS =
  /(?:^|\s)(?:days?|weeks|months|years?|hours|minutes|seconds|times|people|persons|percent|cents|points|miles|kilometres|kilometers|metres|meters|others|animals|countries|states|members|officials|deaths|dead|killed|soldiers|civilians|troops|refugees|sides|parties|leaders|ministers|men|women|children|villages|towns|cities|homes|houses|was|is|has|his|its|this|us|as|does|sources|reasons|rounds|votes|seats|lawmakers|calls|occasions|decades|individuals|entities|companies|firms|banks|nations|families|residents|workers|prisoners|hostages|victims|diplomats|presidents|previous|various|charges|talks|words|cases|journalists|reporters|sanctions|attacks|strikes|said|says)$/i;
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  crore: 1e7,
  lakh: 1e5,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  m: 1e6,
  b: 1e9,
  k: 1e3,
};
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  a: 1,
  "half a": 0.5,
  "half an": 0.5,
  "a quarter of a": 0.25,
  "a quarter of an": 0.25,
  "a dozen": 12,
  "half a dozen": 6,
  "two dozen": 24,
  "three dozen": 36,
  "four dozen": 48,
  "five dozen": 60,
};

/** Sums of money and counted goods in a text, in order; none overlap. Years and dates are no amounts. */
export function readAmounts(text: string): FoundAmount[] {
  if (
    !/[\d$€£]|million|billion|hundred|thousand|dozen|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several)\b/i.test(
      text,
    )
  )
    return [];
  const found: FoundAmount[] = [];
  const add = (match: RegExpMatchArray, value: number | null, currency: string | null) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ start, end, amount: { text: match[0], value, currency } });
  };
  const hasDigits = /\d/.test(text);
  for (const match of hasDigits && CURRENCY_SIGN.test(text) ? text.matchAll(FORMS.signed) : [])
    add(match, worth(match[2], undefined, match[3]), SIGNS[match[1] ?? ""] ?? null);
  for (const match of hasDigits ? text.matchAll(FORMS.coded) : [])
    add(match, worth(match[2], undefined, match[3]), LOCAL[match[1] ?? ""] ?? match[1] ?? null);
  for (const match of text.matchAll(FORMS.named)) {
    const name = (match[4] ?? "").toLowerCase();
    if (match[1] === undefined && match[3] === undefined && /^an?$/i.test(match[2] ?? "")) continue;
    add(match, worth(match[1], match[2], match[3]), currencyOf(name));
  }
  for (const match of hasDigits ? text.matchAll(FORMS.lettered) : [])
    add(match, worth(match[1], undefined, match[2]), null);
  for (const match of text.matchAll(FORMS.bare)) add(match, worth(match[1], match[2], match[3]), null);
  for (const match of text.matchAll(FORMS.unknown)) add(match, worth(match[1]?.trim(), match[2], match[3]), null);
  for (const match of text.matchAll(FORMS.goods)) {
    const things = match[4] ?? "";
    const year = match[1] !== undefined && match[3] === undefined && /^(?:19|20)\d{2}$/.test(match[1]);
    if (
      year ||
      NO_GOODS.test(things) ||
      /\b(?:and|or|in|on|to|for|with|from|by|at|who|that)\b/.test(things.replace(/ of .*/, ""))
    )
      continue;
    add(match, worth(match[1], match[2] ?? (match[1] === undefined ? "a" : undefined), match[3]), null);
  }
  return found.sort((a, b) => a.start - b.start);
}

function worth(digits: string | undefined, word: string | undefined, scale: string | undefined): number | null {
  const base =
    digits === undefined
      ? NUMBERS[(word ?? "").toLowerCase()]
      : Number(digits.replace(/,(?=\d{1,2}$)/, ".").replace(/[, ]/g, ""));
  if (base === undefined || Number.isNaN(base)) return null;
  const value = base * (scale === undefined ? 1 : (SCALES[scale.toLowerCase()] ?? 1));
  return Math.round(value * 100) / 100;
}

function currencyOf(name: string): string | null {
  const bare = name.split(" ").at(-1) ?? name;
  return ADJECTIVES[name] ?? NAMES[bare] ?? null;
}
