/** The easing of the page's tokens, `cubic-bezier(0.2, 0, 0, 1)`, by a few steps of Newton's method. */
export function ease(t: number): number {
  if (t <= 0) return 0;
  if (t >= 1) return 1;
  let u = t;
  for (let i = 0; i < 6; i++) {
    const x = 0.6 * u * (1 - u) ** 2 + u ** 3;
    const slope = 0.6 * (1 - u) ** 2 - 1.2 * u * (1 - u) + 3 * u ** 2;
    u = Math.min(1, Math.max(0, u - (x - t) / Math.max(0.05, slope)));
  }
  return 3 * u ** 2 * (1 - u) + u ** 3;
}

/** Something that goes from 0 to 1 over `duration` milliseconds. */
export class Tween {
  private readonly start: number;
  private readonly duration: number;

  constructor(now: number, duration: number) {
    this.start = now;
    this.duration = duration;
  }

  /** Eased; 1 when it is over. */
  at(now: number): number {
    return this.duration <= 0 ? 1 : ease((now - this.start) / this.duration);
  }

  over(now: number): boolean {
    return now - this.start >= this.duration;
  }
}

/** People who ask their system for less motion get none. */
export function motion(duration: number): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : duration;
}
