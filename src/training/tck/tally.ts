/** How many scenarios of a group pass. */
export interface Group {
  readonly name: string;
  readonly passed: number;
  readonly total: number;
}

const WRITES = /^clauses\/(call|create|delete|merge|remove|set)\b/;
const TEMPORAL = /^expressions\/temporal\b/;

export interface ScenarioResult {
  /** The folder of its feature: `clauses/match`. */
  readonly group: string;
  readonly passed: boolean;
}

/** Results by group in order of name, then in all by what the language does: reading, dates and times, changing. */
export function tally(results: readonly ScenarioResult[]): {
  readonly groups: readonly Group[];
  readonly sums: readonly Group[];
} {
  const names = [...new Set(results.map(({ group }) => group))].sort();
  return {
    groups: names.map((name) =>
      count(
        name,
        results.filter(({ group }) => group === name),
      ),
    ),
    sums: [
      count(
        "read side without temporal",
        results.filter(({ group }) => !WRITES.test(group) && !TEMPORAL.test(group)),
      ),
      count(
        "temporal",
        results.filter(({ group }) => TEMPORAL.test(group)),
      ),
      count(
        "changes and procedures",
        results.filter(({ group }) => WRITES.test(group)),
      ),
      count("all", results),
    ],
  };
}

function count(name: string, results: readonly ScenarioResult[]): Group {
  return { name, passed: results.filter(({ passed }) => passed).length, total: results.length };
}

export function formatGroups(groups: readonly Group[]): string {
  const width = Math.max(...groups.map(({ name }) => name.length));
  return groups
    .map(({ name, passed, total }) => {
      const share = total === 0 ? "-" : `${((100 * passed) / total).toFixed(1)} %`;
      return `${name.padEnd(width)} ${String(passed).padStart(5)} of ${String(total).padStart(5)} ${share.padStart(8)}`;
    })
    .join("\n");
}
