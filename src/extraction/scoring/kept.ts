/** What is known under a key; what is not known yet is read, and kept. */
export function kept<T>(known: Map<number, T>, key: number, read: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    value = read();
    known.set(key, value);
  }
  return value;
}
