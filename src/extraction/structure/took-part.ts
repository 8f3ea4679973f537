import { type Linked, spanOf, type Tie, type Told } from "./tie.ts";

const TAKES_PART =
  /^(?:attend|attends|attended|attending|host|hosts|hosted|hosting|join|joins|joined|joining|participated|participates|addressed|addresses|addressing|chaired|chairs|opened|convened|took|organised|organized|hosting)$/;
/** How far the words that tell it may stand from the happening. */
const REACH = 6;
const FARTHEST = 14;

/** Who took part in which happening: "Erdogan attended the NATO summit", "the war between Russia and Ukraine". */
export function readTookPart(told: Told): Tie[] {
  const bySentence = new Map<number, Linked[]>();
  for (const mention of told.mentions) {
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return told.mentions.flatMap((event) => {
    if (event.entityType !== "event") return [];
    const beside = bySentence.get(event.sentence) ?? [];
    return [...subjects(told, event, beside), ...sides(told, event, beside)];
  });
}

/** "A attended the summit", "A took part in the summit". */
function subjects({ tokens }: Told, event: Linked, beside: readonly Linked[]): Tie[] {
  const { from } = event.tokens;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const verb = (tokens[i]?.text ?? "").toLowerCase();
    if (/^[.;:]$/.test(verb)) return [];
    if (!TAKES_PART.test(verb) || (verb === "took" && tokens[i + 1]?.text !== "part")) continue;
    const subject = beside.findLast(
      ({ entityType, tokens: { to } }) =>
        entityType !== "event" && to <= i && i - to <= FARTHEST && !isPossessor(tokens[to]?.text),
    );
    return subject && !isRefused(tokens, subject.tokens.to, i) ? [tie(event, subject, i)] : [];
  }
  return [];
}

/** "between A and B" in or after the happening's name. */
function sides({ tokens }: Told, event: Linked, beside: readonly Linked[]): Tie[] {
  let at = event.tokens.from;
  while (at < event.tokens.to && tokens[at]?.text !== "between") at++;
  if (tokens[at]?.text !== "between") return [];
  const actors = beside.filter(
    ({ entityType, tokens: place }) =>
      entityType !== "event" && place.from > at && place.from <= at + FARTHEST && !isPossessor(tokens[place.to]?.text),
  );
  const and = actors.findIndex(({ tokens: place }) => tokens[place.to]?.text === "and");
  const [first, second] = [actors[and], actors[and + 1]];
  return and >= 0 && first && second ? [tie(event, first, at), tie(event, second, at)] : [];
}

function tie(event: Linked, actor: Linked, trigger: number): Tie {
  return {
    relationType: "took_part_in",
    source: actor.entity,
    target: event.entity,
    sentence: event.sentence,
    trigger: { from: trigger, to: trigger + 1 },
    sourceSpan: spanOf(actor),
    targetSpan: spanOf(event),
    confidence: 0.7,
  };
}

function isPossessor(next: string | undefined): boolean {
  return next !== undefined && /^['’]s?$/.test(next);
}

/** "did not attend", "will attend", "refused to join": not told as having happened. */
function isRefused(tokens: Told["tokens"], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(?:not|n['’]t|never|will|would|may|might|could|should|to|declined|refused|plans|if|who|which)$/i.test(
        tokens[i]?.text ?? "",
      )
    )
      return true;
  return false;
}
