import { KgError } from "../model/errors.ts";

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * An object from a file, read field by field: only what is asked for is taken, only own fields count. Every method
 * throws KgError "bad-format" naming the place and the field when the value is of another kind.
 */
export class PlainRecord {
  readonly #fields: object;
  /** For messages: `"g.json": relation 3`. */
  readonly place: string;

  constructor(value: unknown, place: string) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new KgError("bad-format", `${place} is not an object.`);
    this.#fields = value;
    this.place = place;
  }

  /** Undefined when the field is missing. */
  get(key: string): unknown {
    return Object.hasOwn(this.#fields, key) ? Reflect.get(this.#fields, key) : undefined;
  }

  text(key: string): string {
    const value = this.get(key);
    return typeof value === "string" ? value : this.#fail(key, "text");
  }

  textOrNull(key: string): string | null {
    return this.#isNothing(key) ? null : this.text(key);
  }

  day(key: string): string {
    const value = this.get(key);
    return typeof value === "string" && DAY.test(value) ? value : this.#fail(key, "a day (YYYY-MM-DD)");
  }

  dayOrNull(key: string): string | null {
    return this.#isNothing(key) ? null : this.day(key);
  }

  number(key: string): number {
    const value = this.get(key);
    return typeof value === "number" && Number.isFinite(value) ? value : this.#fail(key, "a number");
  }

  numberOrNull(key: string): number | null {
    return this.#isNothing(key) ? null : this.number(key);
  }

  /** A whole number from 0 to `most`. */
  index(key: string, most: number): number {
    const value = this.get(key);
    return Number.isInteger(value) && typeof value === "number" && value >= 0 && value <= most
      ? value
      : this.#fail(key, `a whole number from 0 to ${most}`);
  }

  oneOf<T extends string>(key: string, values: readonly T[]): T {
    const value = this.get(key);
    return values.find((each) => each === value) ?? this.#fail(key, `one of ${values.join(", ")}`);
  }

  list(key: string): readonly unknown[] {
    const value = this.get(key);
    return Array.isArray(value) ? value : this.#fail(key, "a list");
  }

  /** The objects of a list. */
  records(key: string, what: string): PlainRecord[] {
    return this.list(key).map((value, at) => new PlainRecord(value, `${this.place}, ${what} ${at + 1}`));
  }

  record(key: string): PlainRecord {
    return new PlainRecord(this.get(key), `${this.place}, "${key}"`);
  }

  recordOrNull(key: string): PlainRecord | null {
    return this.#isNothing(key) ? null : this.record(key);
  }

  #isNothing(key: string): boolean {
    const value = this.get(key);
    return value === null || value === undefined;
  }

  #fail(key: string, expected: string): never {
    throw new KgError("bad-format", `${this.place} has no valid "${key}": it must be ${expected}.`);
  }
}
