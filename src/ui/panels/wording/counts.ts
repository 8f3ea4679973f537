/** Thin space between thousands, as the screen writes numbers: 9 406. */
export function formatNumber(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, "\u2009");
}

/** "1 report", "5 reports"; `many` where the plural is not just an s. */
export function formatCount(number: number, one: string, many = `${one}s`): string {
  return `${formatNumber(number)} ${number === 1 ? one : many}`;
}
