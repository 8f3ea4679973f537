/** Words for datable happenings, in lower case. Gathered by hand from general knowledge of news prose. */

export interface EventSense {
  /** Words of one class tell of the same happening: "earthquake", "quake". */
  readonly class: string;
  /** `always` names one wherever it stands; `told` only with the, a name or a date beside it; `named` only with a name or a year. */
  readonly needs: "always" | "told" | "named";
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
  ["attack", "named"],
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
