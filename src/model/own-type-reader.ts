import { type Fault, type FaultPath, placeOf } from "./fault.ts";
import { ENDS, type EndType, type GivingExample, type OwnRelationType, type TriggerWords } from "./own-type.ts";
import { contrastOnPaper, isColor, LEAST_CONTRAST, readable, type Theme } from "./readable-color.ts";
import { inverseOf, OTHER_COLOR } from "./relation-schema.ts";
import { RELATION_TYPE_IDS, RELATION_TYPES, type RelationSpec, STATUSES, type Status } from "./schema.ts";

const PARTS = [
  "id",
  "label",
  "inverse",
  "symmetric",
  "source",
  "target",
  "color",
  "cameo",
  "plover",
  "triggers",
  "examples",
] as const;
const TRIGGER_PARTS = ["verbs", "nouns", "phrases", "prepositions"] as const;
const EXAMPLE_PARTS = ["gives", "not"] as const;
const GIVING_PARTS = ["text", "source", "target", "status"] as const;
const COLOR_PARTS = ["light", "dark"] as const;
const MOST_ITEMS = 200;
const LONGEST_LABEL = 40;
const LONGEST_EXAMPLE = 1000;

type Fields = Readonly<Record<string, unknown>>;

/** Reads one entry part by part and notes what is wrong with each. What is wrong is read as if it were left out. */
export class OwnTypeReader {
  readonly #entry: unknown;
  readonly #path: FaultPath;
  readonly #faults: Fault[];

  constructor(entry: unknown, path: FaultPath, faults: Fault[]) {
    this.#entry = entry;
    this.#path = path;
    this.#faults = faults;
  }

  /** Null for what is no object. @param taken ids that others have @param wordless trigger words may be missing */
  type(taken: ReadonlySet<string>, wordless: boolean): OwnRelationType | null {
    const entry = this.#fields(this.#entry, [], PARTS, "A relation type");
    if (!entry) return null;
    const id = this.#id(entry.id, taken);
    const label = this.#label(entry.label, "label") ?? id.replaceAll("_", " ");
    if (entry.label !== undefined) this.#distinctLabel(label);
    const symmetric = this.#flag(entry.symmetric, "symmetric");
    const cameo = entry.cameo === undefined ? undefined : this.#texts(entry.cameo, ["cameo"], CODE, CODE_RULE);
    const plover = entry.plover === undefined ? undefined : this.#text(entry.plover, ["plover"], CODE, CODE_RULE);
    const source = this.#ends(entry.source, "source");
    const target = this.#ends(entry.target, "target");
    if (symmetric && source.toSorted().join() !== target.toSorted().join())
      this.#fault(
        ["target"],
        `A symmetric relation has the same ends both ways: let "source" and "target" list the same.`,
      );
    return {
      id,
      label,
      inverse: this.#label(entry.inverse, "inverse") ?? inverseOf(label, symmetric),
      symmetric,
      source,
      target,
      color: this.#color(entry.color),
      ...(cameo ? { cameo } : {}),
      ...(plover ? { plover } : {}),
      triggers: this.#triggers(entry.triggers, wordless),
      examples: this.#examples(entry.examples),
    };
  }

  #fault(path: FaultPath, message: string): void {
    this.#faults.push({ path: [...this.#path, ...path], message });
  }

  /** The fields of an object, none of them unknown; null for anything else. */
  #fields(value: unknown, path: FaultPath, parts: readonly string[], what: string): Fields | null {
    if (!isFields(value)) {
      this.#fault(path, `${what} is an object with ${listed(parts)}, not ${kindOf(value)}.`);
      return null;
    }
    for (const key of Object.keys(value))
      if (!parts.includes(key)) this.#fault([...path, key], `"${key}" is not known here: use ${listed(parts)}.`);
    return value;
  }

  #id(value: unknown, taken: ReadonlySet<string>): string {
    const rule = `lower-case letters, with _ between words, such as "met" or "put_pressure_on"`;
    if (typeof value !== "string" || !/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(value) || value.length > LONGEST_LABEL) {
      this.#fault(value === undefined ? [] : ["id"], `Give the type an "id" of ${rule}.`);
      return "unnamed";
    }
    if ((RELATION_TYPE_IDS as readonly string[]).includes(value))
      this.#fault(["id"], `"${value}" is a type that is built in: choose another id.`);
    else if (taken.has(value))
      this.#fault(["id"], `There is a type "${value}" already: choose another id, or remove that one.`);
    return value;
  }

  #label(value: unknown, key: "label" | "inverse"): string | null {
    if (value === undefined) return null;
    if (
      typeof value === "string" &&
      value.trim() === value &&
      value !== "" &&
      value.length <= LONGEST_LABEL &&
      !/\s\s|[\n\r\t]/.test(value)
    )
      return value;
    this.#fault(
      [key],
      `"${key}" is up to ${LONGEST_LABEL} letters on one line, as in a sentence: "accused", "accused by".`,
    );
    return null;
  }

  #distinctLabel(label: string): void {
    if (RELATION_TYPE_IDS.some((id) => RELATION_TYPES[id].label === label))
      this.#fault(["label"], `"${label}" is what a built-in type is called: choose another label.`);
  }

  #flag(value: unknown, key: string): boolean {
    if (value === undefined || typeof value === "boolean") return value ?? false;
    this.#fault([key], `"${key}" is true or false, not ${kindOf(value)}.`);
    return false;
  }

  #ends(value: unknown, key: "source" | "target"): readonly EndType[] {
    if (value === undefined) return ENDS;
    const ends = Array.isArray(value) ? ENDS.filter((end) => value.includes(end)) : [];
    if (Array.isArray(value) && ends.length > 0 && new Set(value).size === ends.length) return ends;
    this.#fault([key], `"${key}" is a list of what may stand at this end: ${listed(ENDS)}.`);
    return ENDS;
  }

  #color(value: unknown): RelationSpec["color"] {
    if (value === undefined) return OTHER_COLOR;
    if (typeof value === "string") {
      const color = value.toLowerCase();
      if (isColor(color)) return { light: readable(color, "light"), dark: readable(color, "dark") };
      this.#fault(["color"], `"${value}" is no colour: write # and six digits, such as "#7a3e9d".`);
      return OTHER_COLOR;
    }
    const both = this.#fields(value, ["color"], COLOR_PARTS, `"color"`);
    return both ? { light: this.#shade(both.light, "light"), dark: this.#shade(both.dark, "dark") } : OTHER_COLOR;
  }

  #shade(value: unknown, theme: Theme): string {
    const color = typeof value === "string" ? value.toLowerCase() : "";
    if (!isColor(color)) {
      this.#fault(
        ["color", theme],
        `The colour on ${theme} paper is missing or is none: write # and six digits, such as "#7a3e9d".`,
      );
      return OTHER_COLOR[theme];
    }
    const contrast = contrastOnPaper(color, theme);
    if (contrast < LEAST_CONTRAST)
      this.#fault(
        ["color", theme],
        `${color} can hardly be seen on ${theme} paper (contrast ${contrast.toFixed(1)}, ${LEAST_CONTRAST} is needed): take a ${theme === "light" ? "darker" : "lighter"} one, such as ${readable(color, theme)}.`,
      );
    return color;
  }

  #triggers(value: unknown, wordless: boolean): TriggerWords {
    const none: TriggerWords = { verbs: [], nouns: [], phrases: [], prepositions: [] };
    const rule = `List at least one of verbs, nouns and phrases, such as "triggers": {"verbs": ["accuse"]}.`;
    if (value === undefined) {
      if (!wordless) this.#fault([], `Without trigger words nothing is found. ${rule}`);
      return none;
    }
    const triggers = this.#fields(value, ["triggers"], TRIGGER_PARTS, `"triggers"`);
    if (!triggers) return none;
    const words = (key: (typeof TRIGGER_PARTS)[number]) =>
      triggers[key] === undefined ? [] : this.#texts(triggers[key], ["triggers", key], WORDS, WORDS_RULE);
    const found = {
      verbs: words("verbs"),
      nouns: words("nouns"),
      phrases: words("phrases"),
      prepositions: words("prepositions"),
    };
    const given = TRIGGER_PARTS.some(
      (key) => key !== "prepositions" && Array.isArray(triggers[key]) && triggers[key].length > 0,
    );
    if (!given && !wordless) this.#fault(["triggers"], `There are no trigger words, so nothing is found. ${rule}`);
    return found;
  }

  #examples(value: unknown): OwnRelationType["examples"] {
    if (value === undefined) return { gives: [], not: [] };
    const examples = this.#fields(value, ["examples"], EXAMPLE_PARTS, `"examples"`);
    if (!examples) return { gives: [], not: [] };
    const gives = this.#list(examples.gives, ["examples", "gives"]).flatMap((each, at) => this.#giving(each, at) ?? []);
    const not =
      examples.not === undefined ? [] : this.#texts(examples.not, ["examples", "not"], SENTENCE, SENTENCE_RULE);
    return { gives, not };
  }

  #giving(value: unknown, at: number): GivingExample | null {
    const path = ["examples", "gives", at];
    if (typeof value === "string") {
      const text = this.#text(value, path, SENTENCE, SENTENCE_RULE);
      return text === null ? null : { text };
    }
    const example = this.#fields(value, path, GIVING_PARTS, "An example is a sentence, or");
    if (!example) return null;
    const text = this.#text(example.text, [...path, "text"], SENTENCE, SENTENCE_RULE);
    if (text === null) return null;
    const name = (key: "source" | "target") => {
      if (example[key] === undefined) return {};
      const given = this.#text(example[key], [...path, key], SENTENCE, "a name");
      return given === null ? {} : { [key]: given };
    };
    return { text, ...name("source"), ...name("target"), ...this.#status(example.status, path) };
  }

  #status(value: unknown, path: FaultPath): { readonly status?: Status } {
    if (value === undefined) return {};
    const status = STATUSES.find((each) => each === value);
    if (status) return { status };
    this.#fault([...path, "status"], `"status" is one of ${listed(STATUSES)}.`);
    return {};
  }

  #list(value: unknown, path: FaultPath): readonly unknown[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) this.#fault(path, `${placeOf(path)} is a list […], not ${kindOf(value)}.`);
    else if (value.length > MOST_ITEMS)
      this.#fault(path, `${placeOf(path)} lists more than ${MOST_ITEMS}: leave some out.`);
    else return value;
    return [];
  }

  #texts(value: unknown, path: FaultPath, pattern: RegExp, rule: string): string[] {
    return this.#list(value, path).flatMap((each, at) => this.#text(each, [...path, at], pattern, rule) ?? []);
  }

  #text(value: unknown, path: FaultPath, pattern: RegExp, rule: string): string | null {
    if (typeof value === "string" && value.length <= LONGEST_EXAMPLE && pattern.test(value)) return value;
    const shown =
      typeof value === "string"
        ? value === ""
          ? "An empty text"
          : `"${cut(value)}"`
        : `A value that is ${kindOf(value)}`;
    this.#fault(path, `${shown} is not ${rule}.`);
    return null;
  }
}

const WORDS = /^[a-z]+(?:[-’'][a-z]+)*(?: [a-z]+(?:[-’'][a-z]+)*){0,5}$/;
const WORDS_RULE = `a word or up to six, in lower case and the base form: "accuse", "meet with"`;
const SENTENCE = /\S/;
const SENTENCE_RULE = `a sentence of up to ${LONGEST_EXAMPLE} letters`;
const CODE = /^[A-Za-z0-9_-]{1,30}$/;
const CODE_RULE = "the code of an event type, letters and digits";

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : typeof value === "string" ? "a text" : `a ${typeof value}`;
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
