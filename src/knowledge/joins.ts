import { isAbbreviation, isOneSided, isProper, isSurname, withoutInitials, wordCount } from "./name-forms.ts";
import { type Identity, type Registry, STANDING } from "./registry.ts";

/** What an identity turned out to be, and why, for people. */
export interface Join {
  readonly to: string;
  readonly reason: string;
}

/** What a person's edits say of identities. */
export interface Edited {
  /** Edits name it, so it stays itself. */
  isAnchored(id: string): boolean;
  mergedInto(id: string): string | undefined;
}

/**
 * Decides by their names which identities are one. It follows from what the reports hold now, whatever their order:
 * - Full names of people in nearly one spelling are one person, and so is one with a middle initial; a company
 *   is one whatever its legal form.
 * - A surname alone, or a handle or abbreviation that a report itself gives to a longer name, is the only entity that bears
 *   it; where more than one bears it, it stays its own. "Congress" or "the Ministry" is another one in another report.
 * - An invasion told by one side is the only one of that side in those years, or the same as others so told. Talks told by place
 *   and month are the only ones there and then that a report tells more of ("peace talks").
 * - Who is known to the world, or came with an imported graph, is joined to nobody that is less so.
 * Joins lead to identities that are surer, or fuller, or first in order of id, so no chain of them closes.
 */
export class Joins {
  readonly #registry: Registry;
  readonly #edited: Edited;
  readonly #known = new Map<string, Join | null>();
  #version = -1;

  constructor(registry: Registry, edited: Edited) {
    this.#registry = registry;
    this.#edited = edited;
  }

  /** Null for an identity that is itself. */
  of(id: string): Join | null {
    if (this.#version !== this.#registry.version) {
      this.#known.clear();
      this.#version = this.#registry.version;
    }
    let join = this.#known.get(id);
    if (join === undefined) {
      join = this.#decide(id);
      this.#known.set(id, join);
    }
    return join;
  }

  /** To be told when edits have changed. */
  forget(): void {
    this.#known.clear();
  }

  #decide(id: string): Join | null {
    const identity = this.#registry.get(id);
    if (!identity || this.#edited.isAnchored(id)) return null;
    const { entityType, folded, standing } = identity;
    const namesake = this.#surest(identity, folded);
    if (namesake) return { to: namesake.id, reason: reasonOf(identity, namesake) };
    if (standing !== STANDING.named) return null;
    if (isOneSided(entityType, identity.name)) return this.#sameWar(identity);
    if (entityType === "event") {
      const fuller = isProper(entityType, identity.name) ? this.#onlyBearer(identity) : null;
      if (fuller !== null) return { to: fuller, reason: "the only one there and then" };
    }
    if (entityType === "person") {
      const plain = withoutInitials(folded);
      const same = plain === null ? null : this.#surest(identity, plain);
      if (same) return { to: same.id, reason: "the same name with a middle initial" };
      if (!isSurname(folded)) return null;
    } else if (!isAbbreviation(identity.name)) return null;
    const bearer = this.#onlyBearer(identity);
    return bearer === null ? null : { to: bearer, reason: `the only ${entityType} of that name` };
  }

  /** The namesake that `identity` is to be joined to: one that stands surer, of equals the first; null if that is unclear. */
  #surest(identity: Identity, folded: string): Identity | null {
    const same = [...this.#registry.namesakes(identity.entityType, folded)].flatMap(
      (id) => this.#registry.get(id) ?? [],
    );
    const rank = ({ id, standing }: Identity) => 2 * standing + Number(this.#edited.isAnchored(id));
    const highest = Math.max(...same.map(rank));
    const surest = same.filter((each) => rank(each) === highest).sort((a, b) => (a.id < b.id ? -1 : 1));
    const [first] = surest;
    if (!first || first.id === identity.id) return null;
    const clear = surest.length === 1 && first.standing > identity.standing;
    return first.standing === STANDING.named || clear ? first : null;
  }

  /** The only war with both sides told that may be meant, else the first told by the same side in those years. */
  #sameWar(identity: Identity): Join | null {
    const whole = this.#onlyBearer(identity, (bearer) => overlap(bearer.years, identity.years));
    if (whole !== null) return { to: whole, reason: "the only one of that side in those years" };
    const told = this.#registry.oneSided(identity.folded);
    const isOne = inOneRun(told.keys());
    const near = [...identity.years].flatMap((year) => [year - 1, year, year + 1]);
    const alike = isOne ? [...told.values()] : near.flatMap((year) => told.get(year) ?? []);
    const first = alike.sort().find((id) => id < identity.id);
    return first === undefined ? null : { to: first, reason: "told by the same side in those years" };
  }

  #onlyBearer(identity: Identity, fits: (bearer: Identity) => boolean = () => true): string | null {
    const words = wordCount(identity.folded);
    const roots = new Map<string, string>();
    for (const id of this.#registry.bearers(identity.entityType, identity.folded)) {
      const bearer = this.#registry.get(id);
      if (!bearer || id === identity.id || !fits(bearer)) continue;
      if (bearer.standing === STANDING.named && wordCount(bearer.folded) <= words) continue;
      const root = this.#root(id);
      const known = roots.get(root);
      if (known === undefined || id < known) roots.set(root, id);
    }
    const [only, ...others] = roots.values();
    return only !== undefined && others.length === 0 ? only : null;
  }

  #root(id: string): string {
    for (let at = id; ; ) {
      const next = this.#edited.mergedInto(at) ?? this.of(at)?.to;
      if (next === undefined) return at;
      at = next;
    }
  }
}

/** Whether no two of the years that follow each other are more than one apart; what tells no year may be any of one run. */
function inOneRun(years: Iterable<number | null>): boolean {
  const sorted = [...years].flatMap((year) => year ?? []).sort((a, b) => a - b);
  return sorted.every((year, i) => year - (sorted[i - 1] ?? year) <= 1);
}

/** Whether both tell of a year in common or one apart; those that tell none speak against nothing. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  return [...a].some((year) => b.has(year) || b.has(year - 1) || b.has(year + 1));
}

function reasonOf({ entityType, folded }: Identity, namesake: Identity): string {
  if (folded === namesake.folded) return "same name";
  return entityType === "organization" ? "the same but for its legal form" : "another spelling";
}
