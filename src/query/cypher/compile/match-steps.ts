import { ANY, type PropertyGraph } from "../graph/property-graph.ts";
import { Each, Filter, START } from "../operators/basics.ts";
import { BoundRelationship, numberOf, pathOf } from "../operators/bound.ts";
import { Degrees } from "../operators/degrees.ts";
import { Expand, isFree, type Taken } from "../operators/expand.ts";
import { CountLinks, Join } from "../operators/join.ts";
import type { CountedPlan, Operator, Plan } from "../operators/operator.ts";
import { Reach } from "../operators/reach.ts";
import { NodeScan, NodeSeek, RelationshipScan } from "../operators/scans.ts";
import { Shortest } from "../operators/shortest.ts";
import { FollowList, Walk, type WalkOptions } from "../operators/walk.ts";
import { type Evaluate, NO_ENTITY, type Run } from "../run.ts";
import type { Expression } from "../syntax/ast.ts";
import { read } from "./access.ts";
import { Conditions } from "./conditions.ts";
import { countOf, fanOut, rarestLabel } from "./estimates.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import { acceptsOf, closing, describe, type Expanded, mayShare, reachOf, slotsOf } from "./links.ts";
import type { BoundPattern, PatternLink, PatternNode } from "./pattern.ts";
import type { Variable } from "./scope.ts";

/** Chooses one step after the other. */
export class MatchSteps {
  readonly #graph: PropertyGraph;
  readonly #expressions: ExpressionCompiler;
  readonly #pattern: BoundPattern;
  readonly #known = new Set<PatternNode>();
  readonly #solved = new Set<PatternLink>();
  readonly #onceIsEnough: boolean;
  readonly #conditions: Conditions;
  #plan: Plan;
  /** The last step that led to a node not known before. */
  #expanded: Expanded | null = null;

  /** The node that was started from, while there is a row for each. */
  #each: { readonly slot: number; readonly plan: Plan } | null = null;

  constructor(
    graph: PropertyGraph,
    expressions: ExpressionCompiler,
    pattern: BoundPattern,
    conditions: readonly Expression[],
    source: Plan,
    onceIsEnough: boolean,
  ) {
    this.#onceIsEnough = onceIsEnough;
    this.#graph = graph;
    this.#expressions = expressions;
    this.#pattern = pattern;
    this.#plan = source;
    this.#conditions = new Conditions(graph, expressions, pattern, conditions);
  }

  plan(): Plan {
    const { nodes, links, paths } = this.#pattern;
    for (const node of nodes) if (node.bound) this.#takeGiven(node);
    this.#filter();
    for (const link of links) if (link.bound && !link.pattern.range) this.#boundLink(link);
    while (this.#solved.size < links.length || this.#known.size < nodes.length) this.#step();
    for (const { variable, nodes: along, links: steps } of paths) {
      const first = along[0]?.variable.slot ?? 0;
      const slots = steps.map((link) => link.variable);
      this.#then(
        `Path ${variable.name}`,
        (run, source) =>
          new Each(run, source, () => {
            run.slots[variable.slot] = pathOf(run, first, slots);
          }),
      );
      this.#conditions.bound(variable.name);
      this.#filter();
    }
    return this.#plan;
  }

  #then(title: string, build: (run: Run, source: Operator) => Operator): void {
    const source = this.#plan;
    this.#plan = { title, source, build: (run) => build(run, source.build(run)) };
  }

  /** Filters by every condition whose variables are all bound. */
  #filter(): void {
    for (const evaluate of this.#conditions.takeReady())
      this.#then("Filter", (run, source) => new Filter(run, source, evaluate));
  }

  #bind(node: PatternNode): void {
    this.#known.add(node);
    this.#conditions.bound(node.variable.name);
  }

  /** A node that the query knows: as a number at once, or out of a value. */
  #takeGiven(node: PatternNode): void {
    const { given, variable } = node;
    if (given) {
      const value = read(given);
      this.#then(
        `Take ${variable.name}`,
        (run, source) =>
          new Filter(run, source, () => {
            const number = numberOf(value(run), "node");
            run.slots[variable.slot] = number;
            return number >= 0;
          }),
      );
    } else this.#then(`Known ${variable.name}`, (run, source) => new Filter(run, source, isThere(variable)));
    this.#bind(node);
  }

  #boundLink(link: PatternLink): void {
    const { variable, given, from, to } = link;
    if (given) {
      const value = read(given);
      this.#then(
        `Take ${variable.name}`,
        (run, source) =>
          new Each(run, source, () => {
            run.slots[variable.slot] = numberOf(value(run), "relationship");
          }),
      );
    }
    const known = { from: this.#known.has(from), to: this.#known.has(to) };
    const slots = slotsOf(link, false);
    const [reach, taken] = [reachOf(link, false), this.#taken(link)];
    this.#then(
      `Ends of ${variable.name}`,
      (run, source) => new BoundRelationship(run, source, slots, reach, taken, known),
    );
    this.#bind(from);
    this.#bind(to);
    this.#solve(link);
  }

  #solve(link: PatternLink): void {
    this.#solved.add(link);
    this.#conditions.bound(link.variable.name);
    this.#filter();
  }

  #step(): void {
    let best: { link: PatternLink; backwards: boolean; cost: number } | null = null;
    for (const link of this.#pattern.links) {
      if (this.#solved.has(link)) continue;
      const [from, to] = [this.#known.has(link.from), this.#known.has(link.to)];
      if (!(link.shortest ? from && to : from || to)) continue;
      const cost = from && to ? 0 : fanOut(link, this.#graph);
      if (!best || cost < best.cost) best = { link, backwards: !from, cost };
    }
    if (best) this.#follow(best.link, best.backwards);
    else this.#begin();
  }

  /** A node to start from, or relationships of some days. */
  #begin(): void {
    let best: { node: PatternNode; cost: number } | null = null;
    for (const node of this.#pattern.nodes) {
      if (this.#known.has(node)) continue;
      const cost = this.#nodesExpected(node);
      if (!best || cost < best.cost) best = { node, cost };
    }
    if (!best) throw new RangeError("A pattern has a node to start from.");
    const dated = best.cost > 2 ? this.#pattern.links.find((link) => this.#canScan(link)) : undefined;
    if (dated) this.#scan(dated);
    else this.#startAt(best.node);
  }

  #startAt(node: PatternNode): void {
    const { slot, name } = node.variable;
    const alone = this.#plan === START;
    const seek = this.#conditions.seekOf(node);
    const label = rarestLabel(node, this.#graph);
    if (seek) {
      const { key, evaluate } = seek;
      this.#then(`Seek ${name}.${key}`, (run, source) => new NodeSeek(run, source, slot, key, evaluate));
    } else
      this.#then(
        label === null ? `All nodes ${name}` : `Nodes ${name}:${label}`,
        (run, source) => new NodeScan(run, source, slot, label),
      );
    this.#each = alone && !seek && label === null ? { slot, plan: this.#plan } : null;
    this.#bind(node);
    this.#filter();
  }

  #nodesExpected(node: PatternNode): number {
    if (this.#conditions.seekOf(node)) return 1;
    const label = rarestLabel(node, this.#graph);
    return label === null ? this.#graph.nodeCount(ANY) : countOf(label, this.#graph);
  }

  #canScan(link: PatternLink): boolean {
    return (
      !this.#solved.has(link) &&
      link.pattern.types.length <= 1 &&
      link.from !== link.to &&
      !this.#known.has(link.from) &&
      !this.#known.has(link.to) &&
      this.#conditions.hasDays(link)
    );
  }

  #scan(link: PatternLink): void {
    const days = this.#conditions.takeDays(link);
    if (!days) throw new RangeError("Only relationships of some days are scanned.");
    const slots = slotsOf(link, link.pattern.direction === "in");
    const both = link.pattern.direction === "both";
    const type = link.pattern.types[0]?.name ?? null;
    this.#then(
      `Relationships ${link.variable.name} by date`,
      (run, source) => new RelationshipScan(run, source, slots, type, days, both),
    );
    this.#bind(link.from);
    this.#bind(link.to);
    this.#solve(link);
  }

  /** Slots of relationships of this MATCH that a link must not take again. */
  #taken(link: PatternLink): Taken {
    const before = [...this.#solved].filter((other) => !other.shortest && mayShare(other, link));
    const slots = (many: boolean) =>
      before.filter((other) => (other.pattern.range !== null) === many).map((other) => other.variable.slot);
    return { single: slots(false), lists: slots(true) };
  }

  #follow(link: PatternLink, backwards: boolean): void {
    const end = backwards ? link.from : link.to;
    const into = this.#known.has(end);
    const { range } = link.pattern;
    const title = `${into ? "Join" : "Expand"} ${describe(link)}`;
    const slots = slotsOf(link, backwards);
    if (!range && !link.shortest) {
      const reach = reachOf(link, backwards, this.#graph.dayProperty ? this.#conditions.takeDays(link) : null);
      const taken = this.#taken(link);
      const step = { slots, reach, taken };
      const before = this.#plan;
      const each = this.#each;
      // Straight after all nodes are scanned nothing has been asked of them.
      const ofAll = each?.plan === before && !into && isFree(taken);
      const expanded = this.#expanded?.plan === before ? this.#expanded : null;
      const Links = into ? Join : Expand;
      const alone: CountedPlan = {
        slots: into ? [slots.relationship] : [slots.relationship, slots.to],
        differs: each?.slot ?? null,
        degrees: (run) =>
          ofAll && !(reach.direction === "both" && run.graph.hasLoops()) ? new Degrees(run, reach) : null,
        build: (run, weight) => new CountLinks(run, before.build(run), slots, reach, taken, into, weight),
      };
      const plan = {
        title,
        source: before,
        build: (run: Run) => new Links(run, before.build(run), slots, reach, taken),
        clusters: each?.slot ?? null,
        counted: into && expanded ? [...closing(expanded, step), alone] : [alone],
      };
      this.#plan = plan;
      if (!into) this.#expanded = { plan, source: before, link: step };
    } else this.#walk(link, backwards, into, title);
    this.#each = null;
    this.#bind(end);
    this.#solve(link);
  }

  #walk(link: PatternLink, backwards: boolean, into: boolean, title: string): void {
    const { range } = link.pattern;
    const slots = slotsOf(link, backwards);
    const reach = reachOf(link, backwards);
    if (link.given) {
      const list = read(link.given);
      this.#then(title, (run, source) => new FollowList(run, source, { slots, reach, into, backwards, list }));
      return;
    }
    const others = this.#pattern.links.some((other) => other !== link && !other.shortest && mayShare(other, link));
    const inPath = this.#pattern.paths.some(({ links }) => links.includes(link));
    const options: WalkOptions = {
      slots,
      reach,
      taken: this.#taken(link),
      least: range?.least ?? 1,
      most: range?.most ?? 1,
      into,
      backwards,
      accepts: acceptsOf(link, this.#expressions, this.#pattern.inner),
      keep: link.named || others || inPath,
    };
    const { shortest } = link;
    if (shortest)
      this.#then(`Shortest ${title}`, (run, source) => new Shortest(run, source, options, shortest === "all"));
    else if (this.#onceIsEnough && !options.keep && options.least <= 1)
      this.#then(`Reach ${title}`, (run, source) => new Reach(run, source, options));
    else this.#then(title, (run, source) => new Walk(run, source, options));
  }
}

function isThere({ slot }: Variable): Evaluate {
  return ({ slots }) => slots[slot] !== NO_ENTITY;
}
