import { ANY, type DayRange } from "../graph/property-graph.ts";
import type { Evaluate, Run } from "../run.ts";
import type { Value } from "../values/value.ts";
import { Stage } from "./basics.ts";
import type { ExpandSlots } from "./expand.ts";
import { type Operator, PAUSE, ROW, type Step } from "./operator.ts";

/** All nodes, or those with a label. */
export class NodeScan extends Stage {
  readonly #slot: number;
  readonly #label: string | null;
  #nodes: ArrayLike<number> | null = null;
  #labelId = ANY;
  #at = 0;
  #end = 0;

  constructor(run: Run, source: Operator, slot: number, label: string | null) {
    super(run, source);
    this.#slot = slot;
    this.#label = label;
  }

  override open(): void {
    super.open();
    this.#at = 0;
    this.#end = 0;
  }

  next(): Step {
    const { run } = this;
    for (;;) {
      if (this.#at >= this.#end) {
        const step = this.source.next();
        if (step !== ROW) return step;
        this.#begin();
        continue;
      }
      if (++run.steps >= run.pauseAt) return PAUSE;
      const node = this.#nodes ? (this.#nodes[this.#at++] ?? ANY) : this.#at++;
      if (!this.#nodes) {
        if (!run.graph.hasNode(node)) continue;
        if (this.#labelId !== ANY && !run.graph.hasLabel(node, this.#labelId)) continue;
      }
      run.slots[this.#slot] = node;
      return ROW;
    }
  }

  #begin(): void {
    const { graph } = this.run;
    this.#at = 0;
    this.#nodes = null;
    this.#end = graph.nodeBound;
    this.#labelId = ANY;
    if (this.#label === null) return;
    const id = graph.labelId(this.#label);
    if (id === undefined) {
      this.#end = 0;
      return;
    }
    this.#labelId = id;
    this.#nodes = graph.nodesWithLabel(id);
    if (this.#nodes) this.#end = this.#nodes.length;
  }
}

/** Numbers that a list gives for each row. */
abstract class Listed extends Stage {
  readonly #slot: number;
  #items: ArrayLike<number> = [];
  #at = 0;

  constructor(run: Run, source: Operator, slot: number) {
    super(run, source);
    this.#slot = slot;
  }

  protected abstract list(): ArrayLike<number>;
  /** Binds what else a row needs. */
  protected abstract take(item: number): void;

  /** Lets the item come once more. */
  protected again(): void {
    this.#at--;
  }

  override open(): void {
    super.open();
    this.#items = [];
    this.#at = 0;
  }

  next(): Step {
    const { run } = this;
    for (;;) {
      while (this.#at < this.#items.length) {
        if (++run.steps >= run.pauseAt) return PAUSE;
        const item = this.#items[this.#at++] ?? ANY;
        run.slots[this.#slot] = item;
        this.take(item);
        return ROW;
      }
      const step = this.source.next();
      if (step !== ROW) return step;
      this.#items = this.list();
      this.#at = 0;
    }
  }
}

/** Nodes whose property has a value, out of an index. */
export class NodeSeek extends Listed {
  readonly #property: string;
  readonly #value: Evaluate;

  constructor(run: Run, source: Operator, slot: number, property: string, value: Evaluate) {
    super(run, source, slot);
    this.#property = property;
    this.#value = value;
  }

  protected list(): ArrayLike<number> {
    const value: Value = this.#value(this.run);
    return value === null ? [] : (this.run.graph.seek(this.#property, value) ?? []);
  }

  protected take(): void {}
}

/** Relationships of a type that begin within some days, with their two ends. */
export class RelationshipScan extends Listed {
  readonly #type: string | null;
  readonly #days: (run: Run) => DayRange | null;
  readonly #slots: ExpandSlots;
  readonly #both: boolean;
  #turned = false;

  /** @param both each in either direction, so that there are two rows of it */
  constructor(
    run: Run,
    source: Operator,
    slots: ExpandSlots,
    type: string | null,
    days: (run: Run) => DayRange | null,
    both: boolean,
  ) {
    super(run, source, slots.relationship);
    this.#type = type;
    this.#days = days;
    this.#slots = slots;
    this.#both = both;
  }

  protected list(): ArrayLike<number> {
    const { graph } = this.run;
    const type = this.#type === null ? ANY : graph.typeId(this.#type);
    const days = this.#days(this.run);
    this.#turned = false;
    return type === undefined || !days ? [] : graph.relationshipsWithin(type, days);
  }

  protected take(relationship: number): void {
    const { graph, slots } = this.run;
    const source = graph.sourceOf(relationship);
    const target = graph.targetOf(relationship);
    slots[this.#slots.from] = this.#turned ? target : source;
    slots[this.#slots.to] = this.#turned ? source : target;
    if (this.#both && source !== target) {
      this.#turned = !this.#turned;
      if (this.#turned) this.again();
    }
  }
}
