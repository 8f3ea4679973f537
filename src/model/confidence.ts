/**
 * Below this a relation is unsure: of claims that were found with less, about one in three is wrong (the card of the relation
 * scorer has the figures).
 */
export const UNSURE_BELOW = 0.7;
