/** Counts that figures are made of. */
export interface Tally {
  right: number;
  predicted: number;
  gold: number;
}

export const tally = (): Tally => ({ right: 0, predicted: 0, gold: 0 });

export function sumOfTallies(tallies: readonly Tally[]): Tally {
  const total = tally();
  for (const { right, predicted, gold } of tallies) {
    total.right += right;
    total.predicted += predicted;
    total.gold += gold;
  }
  return total;
}

/** Precision, recall and their harmonic mean, 0 to 1, with what they are counted from. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number;
}

/** Adds one case to a share. */
export function count(share: [number, number], yes: boolean): void {
  share[0] += Number(yes);
  share[1] += 1;
}

export function shareOf([count, of]: readonly [number, number]): Share {
  return { count, of, share: round(of ? count / of : 0) };
}

export function figures({ right, predicted, gold }: Tally): Figures {
  const precision = predicted ? right / predicted : 0;
  const recall = gold ? right / gold : 0;
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round(harmonic(precision, recall)),
    right,
    predicted,
    gold,
  };
}

export function harmonic(p: number, r: number): number {
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** To four digits. */
export function round(value: number): number {
  return Number(value.toFixed(4));
}
