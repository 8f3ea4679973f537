const TWO_LINES_FROM = 19;
const LONGEST_LINE = 26;

/**
 * A name as it stands below its node: one line, or two from 19 characters where a space divides it well. Lines past 26
 * characters end in an ellipsis.
 */
export function labelLines(name: string): readonly string[] {
  return divide(name).map((line) =>
    line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1).trimEnd()}…` : line,
  );
}

function divide(name: string): string[] {
  if (name.length < TWO_LINES_FROM) return [name];
  let best = -1;
  for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1))
    if (best < 0 || longerPart(name, at) < longerPart(name, best)) best = at;
  const divided = best > 0 && longerPart(name, best) < 0.7 * name.length;
  return divided ? [name.slice(0, best), name.slice(best + 1)] : [name];
}

const longerPart = (name: string, at: number) => Math.max(at, name.length - at - 1);

/** From this radius on a node's name is set larger. */
export const BIG_LABEL_RADIUS = 22;

/** Room of a label in pixels, judged from its letters: what draws it measures again. */
export function labelSize(name: string, radius: number): { readonly width: number; readonly height: number } {
  const lines = labelLines(name);
  const em = radius >= BIG_LABEL_RADIUS ? 13 : 11.5;
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return { width: longest * em * 0.55, height: lines.length * 13 };
}
