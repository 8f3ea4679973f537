import { KgError } from "../model/errors.ts";
import type { SharedNameType, TextName } from "./scoring/text-names.ts";

/** A program that finds names in a text. */
export interface NameFinder {
  readonly label: string;
  names(text: string): readonly TextName[];
}

/** A word of compromise, as its JSON has it. */
interface Term {
  readonly text: string;
  /** What stands between this word and the next. */
  readonly post: string;
  readonly offset: { readonly start: number };
}

/**
 * The names that the package compromise finds. Where it takes several for one ("Paris, France") commas part them. Throws KgError
 * "not-found" where the package is not installed.
 */
export async function compromiseNames(): Promise<NameFinder> {
  const { default: read } = await import("compromise").catch((cause: unknown) => {
    throw new KgError("not-found", "The package compromise is not installed. Run npm ci.", { cause });
  });
  return {
    label: `compromise ${read.version}`,
    names: (text) => {
      const found = read(text);
      return [
        ...spansOf(found.people().json({ offset: true }), "person"),
        ...spansOf(found.places().json({ offset: true }), "place"),
        ...spansOf(found.organizations().json({ offset: true }), "organization"),
      ];
    },
  };
}

function spansOf(json: unknown, type: SharedNameType): TextName[] {
  const names: TextName[] = [];
  for (const match of Array.isArray(json) ? json : []) {
    let start = -1;
    let end = -1;
    for (const term of termsOf(match)) {
      if (start < 0) start = term.offset.start;
      end = term.offset.start + term.text.length;
      if (!term.post.includes(",")) continue;
      names.push({ start, end, type });
      start = -1;
    }
    if (start >= 0) names.push({ start, end, type });
  }
  return names;
}

function termsOf(match: unknown): Term[] {
  return isRecord(match) && Array.isArray(match.terms) ? match.terms.filter(isTerm) : [];
}

function isTerm(value: unknown): value is Term {
  if (!isRecord(value) || !isRecord(value.offset)) return false;
  return typeof value.text === "string" && typeof value.post === "string" && typeof value.offset.start === "number";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
