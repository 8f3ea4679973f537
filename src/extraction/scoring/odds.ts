/** The probability that has these log-odds. */
export function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Log-odds of a probability, which is kept away from 0 and 1. */
export function logOdds(probability: number): number {
  const kept = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(kept / (1 - kept));
}
