/** What shows that something is sold, lent for profit or exchanged rather than given. */
const SOLD =
  /\b(?:at (?:a|an undisclosed|an agreed|a fixed|the market|the full|the going|world|full|cost) price|at (?:market|commercial|world|full|international) (?:prices?|rates?|terms|cost)|on (?:commercial|market|purely commercial|business) terms|in exchange for|in return for|paid (?:for )?(?:\w+ )?in (?:cash|full|advance|gold|dollars|oil)|for (?:hard )?cash|for a fee|for hire|against payment|on a commercial basis|under (?:an?|its|the) (?:\S+ ){0,3}?(?:sales|supply|purchase|commercial|export|lease|(?:ten|five|two|three|four|twenty|\d+)-year) (?:contract|deal|agreement)|\$?\d[\d.,]* ?(?:dollars|euros)? (?:a|per) (?:barrel|tonne|ton|million BTU|unit|bushel|dose|megawatt-hour|cubic met(?:re|er)s?)|(?:sent|sends) (?:it |them )?(?:a|the) bill|billed|invoiced|charged (?:it|them|the|\w+) (?:\$|€|£|\d)|letter of intent|(?:were|was|are|is|had been|have been) (?:all |both |partly )?(?:bought|sold|purchased|paid for|leased|rented|invoiced))(?!\w)/iu;
/** Behind what is sent it tells that the receiver pays. */
const PAID_FOR =
  /\b(?:which|who) (?:paid|pays|is paying|had paid|has paid|will pay) (?:for (?:it|them|the|every|each|all|most)|cash|in|\$|€|£)/iu;
/** What makes it help all the same. */
const GIVEN =
  /\b(?:free of charge|as a gift|gifts?|donat\w+|grants?|for nothing|at no cost|without charge|humanitarian|relief|concession\w*|soft loan|interest-free|as (?:help|aid))\b/iu;
/** In the next sentence only what takes the gift up counts. */
const TAKEN_UP =
  /^\W*(?:(?:but|yet) )?(?:they|it|these|those|all(?: of them)?|both|the (?:\w+ ){0,2}(?:\w+s|delivery|shipment|equipment|loan)) (?:is|are|was|were|had been|have been|has been|must be|will be|would be) (?:\w+ )?(?:bought|sold|purchased|paid for|billed|invoiced|charged|leased|a sale|sales|no gifts?|not (?:a gift|gifts|free|given away))\b/iu;

/**
 * Whether a sentence, or the next one, shows that what was sent was sold.
 *
 * @param clause the sentence from its trigger's clause on
 * @param after the sentence from its trigger on
 * @param whole the whole sentence
 * @param next the sentence after
 */
export function isSold(clause: string, after: string, whole: string, next: string): boolean {
  return (SOLD.test(clause) || PAID_FOR.test(after) || TAKEN_UP.test(next)) && !GIVEN.test(whole);
}
