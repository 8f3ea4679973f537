/** The items in an order that the random numbers tell. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    const [a, b] = [out[i], out[k]];
    if (a !== undefined && b !== undefined) [out[i], out[k]] = [b, a];
  }
  return out;
}
