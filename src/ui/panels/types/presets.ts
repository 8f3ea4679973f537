/** The entries that are shipped, as texts by path, put into the page when it is built. */
const TEXTS = import.meta.glob<string>("../../../../seeds/types/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

export interface Preset {
  /** Of the type that its text defines: the name of its file. */
  readonly id: string;
  readonly text: string;
}

/** Relation types that a person can pick by name, in order of their names. */
export const PRESETS: readonly Preset[] = Object.keys(TEXTS)
  .sort()
  .map((path) => ({ id: path.replace(/^.*\/|\.json$/g, ""), text: TEXTS[path] ?? "" }));

/** What an entry of one's own begins with. */
export const BLANK = `{
  "id": "visited",
  "label": "visited",
  "inverse": "visited by",
  "source": ["person"],
  "target": ["country", "organization"],
  "color": "#7a4b00",
  "triggers": {
    "verbs": ["visit"],
    "phrases": ["pay a visit to"]
  },
  "examples": {
    "gives": ["Angela Merkel visited Kenya."],
    "not": ["Angela Merkel spoke of Kenya."]
  }
}
`;
