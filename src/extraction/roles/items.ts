import type { Doc, Trigger } from "../../model/doc.ts";
import { layer } from "../component.ts";
import type { Parse } from "../syntax/clause.ts";
import { phrasesAfter } from "../syntax/clauses.ts";
import { isHeadingOfName } from "../triggers/gift-lines.ts";
import { type ListItem, listItems } from "../triggers/items.ts";
import { type TableRow, tableRows } from "../triggers/tables.ts";
import { type Actor, actorsAmong, actorsOf, type Part } from "./actors.ts";
import type { Site } from "./site.ts";

/** Whoever sanctions those on a list is looked for so many sentences before it. */
const REACH = 10;

/** Who is named by a line of a sanctions notice: with a whole line everybody that it joins to its first name. */
export function listedIn({ parse, mentions, chunk }: Site): Actor[] {
  const nouns = chunk === 0 ? parse.groups.membersAt(chunk) : [chunk];
  return nouns.flatMap((noun) => {
    const found = parse.chunks[noun];
    return found ? actorsOf(found, mentions, "agent").slice(0, 1) : [];
  });
}

/** Who gives what a line of a list of donors says, and to whom if the line says it. */
export interface GiftEnds {
  readonly donors: readonly Actor[];
  readonly receivers: readonly Actor[];
}

/** Reads who gives to whom, or who lists whom, in the lines of lists and tables of a report. */
export class ListReader {
  readonly #doc: Doc;
  readonly #parses: readonly Parse[];
  readonly #items: ReadonlyMap<number, ListItem>;
  readonly #rows: ReadonlyMap<number, readonly TableRow[]>;

  constructor(doc: Doc, parses: readonly Parse[]) {
    this.#doc = doc;
    this.#parses = parses;
    this.#items = new Map(listItems(doc).map((item) => [item.sentence, item]));
    this.#rows = tableRows(doc);
  }

  /** The list that a line belongs to; a line that is in none introduces itself. */
  itemAt(sentence: number): ListItem {
    return this.#items.get(sentence) ?? { sentence, introduction: sentence };
  }

  /** Ends that the columns of a table name; null for a line of no table. */
  rowAt(
    sentence: number,
    at: number,
  ): { readonly sources: readonly Actor[]; readonly targets: readonly Actor[] } | null {
    const chunk = this.#parses[sentence]?.chunks[at];
    const row = this.#rows.get(sentence)?.find((other) => other.chunk === chunk);
    return row
      ? { sources: this.#named(sentence, row.sources, "agent"), targets: this.#named(sentence, row.targets, "patient") }
      : null;
  }

  /** Who gives, and to whom if the line says so: a line without a donor has the one whose name is its heading. */
  giftAt(sentence: number, chunk: number): GiftEnds {
    const row = this.rowAt(sentence, chunk);
    if (row) return { donors: row.sources, receivers: row.targets };
    const parse = this.#parses[sentence];
    if (!parse) return { donors: [], receivers: [] };
    const { introduction } = this.itemAt(sentence);
    const own = this.#named(sentence, parse.groups.membersAt(0), "agent");
    const heading = this.#parses[introduction];
    const donors =
      heading && introduction !== sentence && isHeadingOfName(this.#doc, introduction)
        ? this.#named(introduction, heading.groups.membersAt(0), "agent")
        : own;
    const receivers = phrasesAfter(parse, chunk)
      .filter(({ word }) => word === "to" || word === "for")
      .flatMap(({ nouns }) => this.#named(sentence, nouns, "patient"));
    return { donors, receivers };
  }

  #named(sentence: number, nouns: readonly number[], part: Part): Actor[] {
    const parse = this.#parses[sentence];
    return parse ? actorsAmong(parse, layer(this.#doc, "mentions"), nouns, part) : [];
  }
}

/** Who sanctions whom a list names: as its introduction says, else as a sentence shortly before does, else whom the report names first. */
export function sanctionersOf(
  doc: Doc,
  item: ListItem,
  bySentence: ReadonlyMap<number, readonly Trigger[]>,
  sources: (trigger: Trigger) => Actor[],
): Actor[] {
  for (let sentence = item.introduction; sentence >= Math.max(0, item.introduction - REACH); sentence -= 1)
    for (const trigger of bySentence.get(sentence) ?? []) {
      const found = sources(trigger);
      if (found.length > 0) return found.map(({ mention, weight }) => ({ mention, weight: weight * 0.9 }));
    }
  const [mentions, tokens] = [layer(doc, "mentions"), layer(doc, "tokens")];
  const first = mentions.findIndex(
    ({ entity, entityType, tokens: { from } }) =>
      entity !== null &&
      (entityType === "organization" || entityType === "country") &&
      !/^(?:in|on|against|over|from)$/i.test(tokens[from - 1]?.text ?? ""),
  );
  return first < 0 || (mentions[first]?.sentence ?? 0) > item.introduction ? [] : [{ mention: first, weight: 0.6 }];
}
