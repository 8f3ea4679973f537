import type { DocMention } from "../../model/doc.ts";
import type { EntityType } from "../../model/schema.ts";
import { COUNTRY_BY_CODE, knownById } from "../lexicon/lexicon.ts";
import type { Office } from "../lexicon/office-holders.ts";
import type { Draft, Role } from "./draft.ts";
import { roleAt } from "./offices.ts";
import type { People } from "./people.ts";
import type { Report } from "./surface.ts";

export interface Resolved {
  readonly draft: Draft;
  readonly reason: string;
}

/** How many mentions back a description may reach. */
const LOOK_BACK = 250;

/** Offices whose holder a bare "leader" may be, most likely first. */
const LEADERS: readonly Office[] = ["l", "p", "m", "k"];

/** Says whom descriptions mean: "the Ukrainian president", "his US counterpart", "the chancellor", "the 67-year-old". */
export class Descriptions {
  readonly #report: Report;
  readonly #people: People;
  /** Everybody and everything mentioned, latest last, as often as mentioned. */
  readonly #log: Draft[] = [];
  /** States mentioned, and how often, first mentioned first. */
  readonly #states = new Map<Draft, number>();

  constructor(report: Report, people: People) {
    this.#report = report;
    this.#people = people;
  }

  /** Tells that the draft has just been mentioned. */
  note(draft: Draft): void {
    this.#log.push(draft);
    if (draft.entityType === "country") this.#states.set(draft, (this.#states.get(draft) ?? 0) + 1);
  }

  resolve(mention: DocMention): Resolved | null {
    if (mention.entityType === "person") return this.#person(mention);
    if (mention.entityType === "organization") return this.#organization(mention);
    return mention.entityType === "country" ? this.#country(mention) : null;
  }

  #person(mention: DocMention): Resolved | null {
    const { from, to } = mention.tokens;
    const { tokens } = this.#report;
    if (tokens.slice(from, to).some(({ text }) => NO_LONGER.test(text))) return null;
    const told = roleAt(this.#report, from, to);
    const ofWhom = tokens[to]?.text === "of" ? roleAt(this.#report, to + 1, to + 4).of : null;
    if (tokens[to]?.text === "of" && told.of === null && ofWhom === null) return null;
    const role = { ...told, of: told.of ?? ofWhom };
    const last = this.#report.tokens[to - 1]?.text.toLowerCase();
    if (role.words === "") return role.of === null ? null : this.#compatriot(role.of);
    if (last === "old") return this.#latestPerson(() => true, "the one spoken of last");
    if (last === "counterpart") return this.#counterpart(role);
    if (role.of !== null) return this.#holder(role);
    return this.#latestPerson((other) => sharesOffice(other, role), "the one with that title");
  }

  /** "the Nigerian": the one from that state spoken of last. */
  #compatriot(of: string): Resolved | null {
    const reason = "the one from that state spoken of last";
    return this.#latestPerson((other) => other.of === of, reason);
  }

  /** The holder of the office that is told with its state. */
  #holder(role: Role): Resolved | null {
    const told = this.#latestPerson(
      (other) => other.of === role.of && (sharesOffice(other, role) || isLeaderOf(other, role)),
      "the one with that title",
    );
    if (told) return told;
    for (const office of officesOf(role)) {
      const known = this.#people.holding(this.#place(role.of), office, this.#report.day);
      if (known) return { draft: known, reason: "held that office on that day" };
    }
    return null;
  }

  /** "his Turkish counterpart": the holder of the same office in the other state. */
  #counterpart(role: Role): Resolved | null {
    if (role.of === null) return null;
    for (const other of this.#latest("person")) {
      if (other.roles.some(({ of }) => of === role.of)) return { draft: other, reason: "counterpart from that state" };
    }
    for (const office of ["p", "m", "f", "d", "k", "l"] as const) {
      const known = this.#people.holding(this.#place(role.of), office, this.#report.day);
      if (known) return { draft: known, reason: "counterpart from that state" };
    }
    return null;
  }

  #organization(mention: DocMention): Resolved | null {
    const head = this.#report.tokens[mention.tokens.to - 1]?.text.toLowerCase() ?? "";
    const bodies = this.#latest("organization");
    const draft = bodies.find(({ kinds }) => kinds.has(head)) ?? bodies.find((other) => isA(other, head));
    return draft ? { draft, reason: "the one of that kind named last" } : null;
  }

  /** "the country", "the government": the state that the report is about, if one is named more than any other of that kind. */
  #country({ tokens: { from, to } }: DocMention): Resolved | null {
    const { tokens, home } = this.#report;
    if (!/^the$/i.test(tokens[from]?.text ?? "") || to - from !== 2 || tokens[to]?.text === "of") return null;
    const kind = STATES_OF_KIND[tokens[to - 1]?.text.toLowerCase() ?? ""];
    const weight = (draft: Draft) => (this.#states.get(draft) ?? 0) + (draft.countryCode === home ? 1 : 0);
    const [first, second] = [...this.#states.keys()]
      .filter((draft) => !kind || kind.test(draft.countryCode ?? draft.name))
      .sort((a, b) => weight(b) - weight(a));
    if (!first || weight(first) < 2 || (second && weight(first) < AHEAD * weight(second))) return null;
    return { draft: first, reason: "the state that the report is about" };
  }

  #latestPerson(fits: (role: Role) => boolean, reason: string): Resolved | null {
    for (const draft of this.#latest("person")) {
      if (draft.roles.length === 0 ? fits(NO_ROLE) : draft.roles.some(fits)) return { draft, reason };
    }
    return null;
  }

  /** Those of that type mentioned lately, latest first. */
  #latest(entityType: EntityType): Draft[] {
    const drafts = this.#log.slice(-LOOK_BACK).reverse();
    return [...new Set(drafts.filter((draft) => draft.entityType === entityType))];
  }

  #place(of: string | null): string {
    if (of === null) return "";
    return COUNTRY_BY_CODE.has(of) ? of : (knownById(of)?.name ?? of);
  }
}

/** How much more than any other a state is named that "the country" means. */
const AHEAD = 1.5;

/** What tells which states a noun may mean: by code, or by the name of one that no list knows. */
const STATES_OF_KIND: Readonly<Record<string, RegExp>> = {
  kingdom: /^(?:SA|MA|JO|BH|GB|ES|BE|NL|DK|NO|SE|TH|KH|BT|TO|SZ|LS)$|kingdom/i,
  emirate: /^(?:AE|KW|QA)$|emirate/i,
  sultanate: /^(?:OM|BN)$|sultanate/i,
  islands: /^(?:FJ|SB|MH|KY|TC|CK|FK|KM|MV|SC|TO|CV|FO|BS|PH|VU|TV|KI|NR|PW|FM|WS|AG|MU|MT|ST)$|island|isle/i,
  archipelago: /^(?:KM|MV|SC|CV|ID|PH|BS|TC|FO|TO|VU|KI)$|island/i,
};

const NO_LONGER = /^(?:former|ex|late|then|ousted|deposed|predecessor|successor)$/i;

/** Words that tell a kind of people, with the titles of those. */
const KINDS_OF_PEOPLE: Readonly<Record<string, RegExp>> = {
  diplomat: /^(?:ambassador|envoy|consul|attaché|diplomat)$/,
  envoy: /^(?:ambassador|envoy|representative)$/,
  lawmaker: /^(?:senator|mp|mps|congressman|congresswoman|representative|deputy|lawmaker|legislator)$/,
  legislator: /^(?:senator|mp|congressman|congresswoman|representative|deputy|lawmaker)$/,
  politician: /^(?:senator|mp|congressman|congresswoman|minister|president|premier|leader|mayor|governor)$/,
  spokesman: /^(?:spokesman|spokesperson)$/,
  spokeswoman: /^(?:spokeswoman|spokesperson)$/,
  spokesperson: /^spokes/,
  executive: /^(?:executive|ceo|chairman|chairwoman|director)$/,
  boss: /^(?:executive|ceo|chairman|chairwoman|director|chief|head)$/,
  reporter: /^(?:reporter|journalist|correspondent|editor)$/,
  journalist: /^(?:reporter|journalist|correspondent|editor|columnist)$/,
  commander: /^(?:general|colonel|commander|marshal|admiral|commodore|brigadier|captain|major)$/,
  general: /^(?:gen\.?|brigadier|lieutenant-general)$/,
  counsel: /^(?:lawyer|attorney|barrister|solicitor|counsel)$/,
  lawyer: /^(?:attorney|barrister|solicitor|counsel|advocate)$/,
  strongman: /^(?:president|leader|general|ruler)$/,
  monarch: /^(?:king|queen|emperor|sultan|emir)$/,
};

const NO_ROLE: Role = { words: "", office: null, of: null };

function sharesOffice(a: Role, b: Role): boolean {
  if (b.words === "") return false;
  const [last, other] = [b.words.split(" ").at(-1) ?? "", a.words.split(" ").at(-1) ?? ""];
  if (KINDS_OF_PEOPLE[last]?.test(other)) return true;
  return (a.office !== null && a.office === b.office) || a.words.split(" ").at(-1) === b.words.split(" ").at(-1);
}

function isLeaderOf(a: Role, b: Role): boolean {
  return b.office === "l" && a.office !== null && LEADERS.includes(a.office);
}

function officesOf({ office }: Role): readonly Office[] {
  if (office === "l") return LEADERS;
  if (office === "m") return ["m", "p"];
  return office === null ? [] : [office];
}

const KINDS: Readonly<Record<string, RegExp>> = {
  ministry: /ministry|office|department/i,
  department: /department|treasury|pentagon/i,
  commission: /commission/i,
  council: /council/i,
  committee: /committee/i,
  court: /court|tribunal/i,
  bank: /bank/i,
  fund: /fund/i,
  agency: /agency|administration/i,
  union: /union/i,
  bloc: /union|ecowas|asean|community|economic community|g7/i,
  alliance: /nato|alliance|treaty/i,
  party: /party/i,
  embassy: /embassy/i,
  movement: /movement|houthis|hamas|hezbollah|taliban/i,
  militia: /militia|m23|hezbollah/i,
  charity: /relief|aid|charity|foundation|oxfam|children|caritas/i,
  newspaper: /times|post|daily|herald|tribune|gazette|journal|news/i,
  administration: /administration/i,
};
const FIRMS = new Set(
  "company firm carrier airline manufacturer lender shipyard consortium group refinery regulator".split(" "),
);

function isA(draft: Draft, head: string): boolean {
  const names = [draft.name, ...draft.aliases.keys()];
  const kind = KINDS[head];
  if (kind) return names.some((name) => kind.test(name));
  if (FIRMS.has(head)) return draft.knownId === null && draft.countryCode === null;
  return names.some((name) => name.toLowerCase().includes(head));
}
