/** Whether two words of six letters or more differ by one letter added, dropped or changed, or by two swapped. Linear time. */
export function nearlyEqual(a: string, b: string): boolean {
  if (a === b) return true;
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  if (shorter.length < 5 || longer.length < 6 || longer.length - shorter.length > 1) return false;
  let i = 0;
  while (i < shorter.length && longer.charAt(i) === shorter.charAt(i)) i++;
  if (longer.length > shorter.length) return longer.slice(i + 1) === shorter.slice(i);
  if (longer.slice(i + 1) === shorter.slice(i + 1)) return i > 0;
  return (
    longer.charAt(i) === shorter.charAt(i + 1) &&
    longer.charAt(i + 1) === shorter.charAt(i) &&
    longer.slice(i + 2) === shorter.slice(i + 2)
  );
}
