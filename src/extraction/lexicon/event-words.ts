/** Words for datable happenings, in lower case. Gathered by hand from general knowledge of news prose. */

export interface EventSense {
  /** Words of one class tell of the same happening: "earthquake", "quake". */
  readonly class: string;
  /**
   * What it needs to be one: `always` nothing; `told` the, a name or a date beside it; `named` a name or a date; `dated` a date;
   * `sided` those who took part, as in "call between A and B", "A-B talks".
   */
  readonly needs: "always" | "told" | "named" | "dated" | "sided";
}

const SENSES: readonly (readonly [words: string, needs: EventSense["needs"]])[] = [
  ["earthquake earthquakes quake quakes tremor", "always"],
  ["coup putsch", "always"],
  ["summit", "always"],
  ["tsunami", "always"],
  ["explosion explosions blast blasts", "always"],
  ["massacre", "always"],
  ["runoff", "always"],
  ["referendum", "always"],
  ["eruption", "told"],
  ["election elections", "named"],
  ["bombing bombings", "told"],
  ["shelling", "told"],
  ["airstrike airstrikes", "told"],
  ["attack attacks", "dated"],
  ["call calls conversation teleconference videoconference", "sided"],
  ["talks negotiations", "sided"],
  ["crash", "told"],
  ["spill", "told"],
  ["sinking", "told"],
  ["invasion incursion", "named"],
  ["war", "named"],
  ["uprising", "named"],
  ["assassination", "named"],
  ["flood floods", "named"],
  ["cyclone hurricane typhoon", "told"],
];

/** What each word tells. */
export const EVENT_WORDS: ReadonlyMap<string, EventSense> = new Map(
  SENSES.flatMap(([words, needs]) => {
    const all = words.split(" ");
    return all.map((word) => [word, { class: all[0] ?? word, needs }] as const);
  }),
);
