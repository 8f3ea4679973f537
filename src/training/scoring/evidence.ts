/** Whether a passage covers at least half of a gold sentence and is at most three times as long; blanks do not count. */
export function covers(sentence: string, passage: string): boolean {
  const a = sentence.trim().split(/\s+/).join(" ");
  const b = passage.trim().split(/\s+/).join(" ");
  if (a === "" || b === "") return false;
  const common = a.includes(b) || b.includes(a) ? Math.min(a.length, b.length) : longestCommonLength(a, b);
  return common >= 0.5 * a.length && b.length <= 3 * a.length;
}

/** Length of the longest run of characters that stands in both; time is the product of the lengths. */
function longestCommonLength(a: string, b: string): number {
  let longest = 0;
  let previous = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++)
      if (a.charCodeAt(i - 1) === b.charCodeAt(j - 1)) {
        const length = (previous[j - 1] ?? 0) + 1;
        row[j] = length;
        if (length > longest) longest = length;
      }
    previous = row;
  }
  return longest;
}
