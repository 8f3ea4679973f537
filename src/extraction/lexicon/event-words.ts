/** Words for datable happenings, in lower case. Gathered by hand from general knowledge of news prose. */

export interface EventSense {
  /** Words of one class tell of the same happening: "earthquake", "quake". */
  readonly class: string;
  /**
   * What it needs to be one: `told` the, a name or a date beside it; `named` a name or a date; `dated` a date;
   * `placed` a date or place behind it, as in "raid on A", "vote of May 20"; `owned` a name before it, as in "the Senate
   * hearing"; `sided` those who took part, as in "call between A and B", "A-B talks".
   */
  readonly needs: "told" | "named" | "dated" | "placed" | "owned" | "sided";
  /** Between some who take part, rather than done by one to another. */
  readonly shared: boolean;
}

const SENSES: readonly (readonly [words: string, needs: EventSense["needs"]])[] = [
  ["earthquake earthquakes quake quakes tremor", "told"],
  ["coup putsch", "told"],
  ["summit", "told"],
  ["tsunami", "told"],
  ["explosion explosions blast blasts", "told"],
  ["massacre", "told"],
  ["runoff", "told"],
  ["referendum", "told"],
  ["eruption", "told"],
  ["election elections", "named"],
  ["vote ballot", "dated"],
  ["bombing bombings", "told"],
  ["shelling", "told"],
  ["airstrike airstrikes", "told"],
  ["attack attacks", "placed"],
  ["strike", "placed"],
  ["raid", "placed"],
  ["ambush", "placed"],
  ["shooting shootings shoot-out shootout", "placed"],
  ["killing killings", "placed"],
  ["collision", "placed"],
  ["unrest riot riots", "placed"],
  ["bloodshed", "placed"],
  ["call calls conversation teleconference videoconference", "sided"],
  ["talks negotiations", "sided"],
  ["crash", "told"],
  ["hijacking hijack", "told"],
  ["mutiny", "told"],
  ["derailment", "told"],
  ["landslide landslides mudslide mudslides", "told"],
  ["stampede", "told"],
  ["swap", "placed"],
  ["embargo blockade", "dated"],
  ["match semi-final", "placed"],
  ["collapse", "placed"],
  ["ceasefire truce", "dated"],
  ["protests protest", "dated"],
  ["kidnapping abduction", "placed"],
  ["conference", "placed"],
  ["poll", "dated"],
  ["trial", "owned"],
  ["exercise exercises drills manoeuvres maneuvers", "owned"],
  ["spill", "told"],
  ["sinking", "told"],
  ["invasion incursion", "named"],
  ["war", "named"],
  ["uprising", "named"],
  ["genocide", "named"],
  ["assassination", "named"],
  ["flood floods", "named"],
  ["cyclone hurricane typhoon", "told"],
];

const SHARED = new Set(["call", "talks", "war"]);

/** What each word tells. */
export const EVENT_WORDS: ReadonlyMap<string, EventSense> = new Map(
  SENSES.flatMap(([words, needs]) => {
    const all = words.split(" ");
    const kind = all[0] ?? words;
    return all.map((word) => [word, { class: kind, needs, shared: SHARED.has(kind) }] as const);
  }),
);

/** Words that tell of a happening only with one of those before them: "donor conference", "prisoner swap". */
const COMPOUNDS: readonly (readonly [heads: string, before: string])[] = [
  ["conference event meeting table", "donor donors donors' peace pledging ceasefire"],
  ["summit", "video emergency"],
  ["swap exchange", "prisoner"],
  ["package", "aid"],
  ["game games", "war"],
  ["hearing", "senate court parliamentary congressional"],
  ["bid", "takeover"],
  ["launch launches", "missile rocket satellite"],
  ["fire", "mortar"],
  ["test tests", "nuclear missile atomic rocket"],
  ["talks", "security peace nuclear border boundary trade disarmament quota water fishing ceasefire"],
];

/** The happening that two words tell together, or undefined. */
export function compoundSense(before: string, head: string): EventSense | undefined {
  return COMPOUND_SENSES.get(`${before} ${head}`);
}

const CLASS_OF: Readonly<Record<string, string>> = {
  event: "conference",
  meeting: "conference",
  table: "conference",
  exchange: "swap",
  tests: "test",
  launches: "launch",
  games: "game",
};

const COMPOUND_SENSES: ReadonlyMap<string, EventSense> = new Map(
  COMPOUNDS.flatMap(([heads, before]) =>
    heads
      .split(" ")
      .flatMap((head) =>
        before
          .split(" ")
          .map(
            (word) =>
              [
                `${word} ${head}`,
                { class: CLASS_OF[head] ?? head, needs: "told", shared: head === "talks" } as const,
              ] as const,
          ),
      ),
  ),
);
