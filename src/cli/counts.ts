/** "1 report", "2,000 reports": thousands apart, the noun in its number. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}
