import { describe, expect, it } from "vitest";
import { ask } from "./ask.ts";

describe("expressions", () => {
  it.each([
    ["7 / 2", "3"],
    ["7 / 2.0", "3.5"],
    ["-7 % 4", "-3"],
    ["2 ^ 3", "8.0"],
    ["-2 ^ 2", "4.0"],
    ["1 + 2 * 3", "7"],
    ["10 - 2 - 3 + 1", "6"],
    ["24 / 4 / 3 * 2 % 3", "1"],
    ["0x1F + 0o17", "46"],
    ["-9223372036854775808", "-9223372036854775808"],
    ["1.0 / 0", "Infinity"],
    ["1e3", "1000.0"],
    ["'a' + 1 + 1.5", "a11.5"],
    ["[1] + 2 + [3]", "[1,2,3]"],
    ["1 = 1.0", "true"],
    ["null = null", "null"],
    ["[1, null] = [1, 2]", "null"],
    ["[1, null] = [2, null]", "false"],
    ["1 < 2 < 3", "true"],
    ["1 < 3 < 2", "false"],
    ["1 < 'a'", "null"],
    ["[1, 2] < [1, 3]", "true"],
    ["true AND null", "null"],
    ["false AND null", "false"],
    ["true OR null", "true"],
    ["true XOR null", "null"],
    ["NOT null", "null"],
    ["1 IN [2, null]", "null"],
    ["1 IN [1, null]", "true"],
    ["null IN []", "false"],
    ["null IS NULL", "true"],
    ["'abc' STARTS WITH 'ab'", "true"],
    ["'abc' CONTAINS 1", "null"],
    ["'abc' =~ '[a-c]+'", "true"],
    ["[1, 2, 3][-1]", "3"],
    ["[1, 2, 3][5]", "null"],
    ["[1, 2, 3, 4][1..-1]", "[2,3]"],
    ["{a: {b: 1}}.a.b", "1"],
    ["{a: 1}['a']", "1"],
    ["CASE 2 WHEN 1 THEN 'x' WHEN 2 THEN 'y' END", "y"],
    ["CASE WHEN null THEN 1 ELSE 2 END", "2"],
    ["[x IN range(1, 5) WHERE x % 2 = 1 | x * x]", "[1,9,25]"],
    ["all(x IN [] WHERE false)", "true"],
    ["any(x IN [1, null] WHERE x = 2)", "null"],
    ["none(x IN [1, 2] WHERE x = 2)", "false"],
    ["single(x IN [1, 2, 2] WHERE x = 2)", "false"],
    ["reduce(sum = 0, x IN [1, 2, 3] | sum + x)", "6"],
    ["size('😀a')", "2"],
    ["reverse('a😀')", "😀a"],
    ["substring('hello', 1, 3)", "ell"],
    ["split('a,b', ',')", "[a,b]"],
    ["toInteger('2.9')", "2"],
    ["toInteger('x')", "null"],
    ["toFloat('1e2')", "100.0"],
    ["toString(1.0)", "1.0"],
    ["toBoolean(' True ')", "true"],
    ["coalesce(null, 1, 2)", "1"],
    ["round(-1.5)", "-1.0"],
    ["sign(-2)", "-1"],
    ["range(3, 1, -1)", "[3,2,1]"],
    ["range(1, 0)", "[]"],
    ["keys({b: 1, a: null})", "[b,a]"],
    ["'\\u0041\\n'", "A\n"],
    ["date('2022-01-31') + duration('P1M')", "2022-02-28"],
    ["date('2022-W05-1').month", "1"],
    ["date('2024-02-29') - duration({years: 1})", "2023-02-28"],
    ["duration.between(date('2022-01-01'), date('2022-03-05'))", "P2M4D"],
    ["duration.inDays(date('2022-01-01'), date('2022-03-05')).days", "63"],
    ["date('2022-01-02') > date('2022-01-01')", "true"],
    ["date.truncate('week', date('2022-01-27'))", "2022-01-24"],
    ["datetime('2022-07-01T12:00[Europe/Oslo]').offset", "+02:00"],
    ["datetime({year: 2022, month: 1, day: 2, timezone: 'Asia/Tokyo'})", "2022-01-02T00:00+09:00[Asia/Tokyo]"],
    ["localdatetime({date: date('2022-01-02'), time: localtime('10:11')})", "2022-01-02T10:11"],
    ["date({date: date('1984-10-11'), year: 28})", "0028-10-11"],
    ["date({date: date('1984-11-11'), quarter: 3})", "1984-08-11"],
    ["time({time: time('12:31:14+01:00'), second: 42, timezone: '+05:00'})", "16:31:42+05:00"],
    ["duration({days: 1.5})", "P1DT12H"],
    ["duration('P1DT1H') * 2", "P2DT2H"],
  ])("%s is %s", (expression, value) => {
    expect(ask(`RETURN ${expression} AS value`)).toEqual([value]);
  });

  it("puts values of all types in one order", () => {
    const values = "[null, 1.5, 'text', false, 0.0 / 0.0, [1], {a: 1}, date('2022-01-01')]";
    expect(ask(`UNWIND ${values} AS value RETURN value ORDER BY value`)).toEqual([
      "{a:1}",
      "[1]",
      "2022-01-01",
      "text",
      "false",
      "1.5",
      "NaN",
      "null",
    ]);
  });

  it("asks the time and a random number of the world around it alone", () => {
    const environment = { now: Date.UTC(2022, 0, 27, 12), random: () => 0.25 };
    expect(ask("RETURN date(), datetime().hour, rand()", undefined, environment)).toEqual(["2022-01-27 12 0.25"]);
    expect(() => ask("RETURN date()")).toThrow("It is not known here what time it is");
  });
});
