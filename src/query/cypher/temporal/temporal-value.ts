import type { ArithmeticOperator } from "../syntax/ast.ts";
import type { Value } from "../values/value.ts";

/**
 * A point in time or a length of it. What sets its kinds apart is told by themselves, so that those which few queries
 * need can be loaded when one does.
 */
export abstract class TemporalValue {
  /** One of the types of `values/types.ts`. */
  abstract get type(): number;
  /** Where it comes when values of all types are put in order. */
  abstract get rank(): number;

  /** The order of `ORDER BY`: which of two of one kind is less, as a negative or positive number; null for another kind. */
  abstract order(other: Value): number | null;

  /** As `order`; null also where neither can be said to be less. */
  compare(other: Value): number | null {
    return this.order(other);
  }

  equals(other: Value): boolean {
    return this.compare(other) === 0;
  }

  /** The same text for values that are one. */
  get key(): string {
    return `${this.rank}@${this.toString()}`;
  }

  /** A part by name (`d.year`); null if it has none of that name. */
  abstract component(name: string): Value;

  /** `this operator other`, or (`last`) `other operator this`; null where it does not tell what that is. */
  calculate(_operator: ArithmeticOperator, _other: Value, _last: boolean): Value {
    return null;
  }
}
