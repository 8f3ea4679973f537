import type { ScreenPoint } from "./drawn.ts";

/** A quadratic Bézier curve on the screen; a straight edge has its control point in the middle. */
export interface Curve {
  readonly from: ScreenPoint;
  readonly control: ScreenPoint;
  readonly to: ScreenPoint;
}

const between = (a: number, b: number, t: number) => a + (b - a) * t;
const mix = (a: ScreenPoint, b: ScreenPoint, t: number) => ({ x: between(a.x, b.x, t), y: between(a.y, b.y, t) });

/** The curve whose middle lies `bulge` distances left of the straight way (as seen by who walks it on the screen). */
export function curveBetween(from: ScreenPoint, to: ScreenPoint, bulge: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = { x: (from.x + to.x) / 2 + 2 * bulge * dy, y: (from.y + to.y) / 2 - 2 * bulge * dx };
  return { from, control, to };
}

export function pointAt({ from, control, to }: Curve, t: number): ScreenPoint {
  return mix(mix(from, control, t), mix(control, to, t), t);
}

/** Unit vector along the curve; null where it stands still. */
export function directionAt({ from, control, to }: Curve, t: number): ScreenPoint | null {
  const x = between(control.x - from.x, to.x - control.x, t);
  const y = between(control.y - from.y, to.y - control.y, t);
  const length = Math.hypot(x, y);
  return length > 1e-9 ? { x: x / length, y: y / length } : null;
}

/** The part of the curve from `start` to `end` of its parameter (de Casteljau, twice). */
export function slice(curve: Curve, start: number, end: number): Curve {
  const control = mix(mix(curve.from, curve.control, start), mix(curve.control, curve.to, start), end);
  return { from: pointAt(curve, start), control, to: pointAt(curve, end) };
}

/** Without what lies within `before` pixels of its start and `after` pixels of its end; null when nothing is left. */
export function trim(curve: Curve, before: number, after: number): Curve | null {
  const start = leaving(curve, before);
  const end = 1 - leaving({ from: curve.to, control: curve.control, to: curve.from }, after);
  return start < end ? slice(curve, start, end) : null;
}

/** Parameter at which the curve is `distance` from its start: three steps of a secant search suffice for flat curves. */
function leaving(curve: Curve, distance: number): number {
  const whole = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
  if (whole <= distance) return 1;
  let t = distance / whole;
  for (let i = 0; i < 3; i++) {
    const at = pointAt(curve, t);
    t = Math.min(1, (t * distance) / Math.max(1e-6, Math.hypot(at.x - curve.from.x, at.y - curve.from.y)));
  }
  return t;
}

/** Close to the arc length: mean of chord and control polygon (Gravesen 1997). */
export function lengthOf({ from, control, to }: Curve): number {
  const chord = Math.hypot(to.x - from.x, to.y - from.y);
  const polygon = Math.hypot(control.x - from.x, control.y - from.y) + Math.hypot(to.x - control.x, to.y - control.y);
  return (2 * chord + polygon) / 3;
}

/** Least distance from `point` to the curve, by chords of an eighth of it. */
export function distanceTo(curve: Curve, point: ScreenPoint): number {
  let least = Number.POSITIVE_INFINITY;
  let last = curve.from;
  for (let i = 1; i <= 8; i++) {
    const next = pointAt(curve, i / 8);
    least = Math.min(least, distanceToSegment(last, next, point));
    last = next;
  }
  return least;
}

export function distanceToSegment(a: ScreenPoint, b: ScreenPoint, point: ScreenPoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const squared = dx * dx + dy * dy;
  const along = squared > 0 ? ((point.x - a.x) * dx + (point.y - a.y) * dy) / squared : 0;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(a.x + t * dx - point.x, a.y + t * dy - point.y);
}

/** Corners of an arrowhead `length` long whose tip is the end of `curve`: tip, then the two of its base. */
export function headOf(curve: Curve, length: number, breadth: number): readonly ScreenPoint[] {
  const way = directionAt(curve, 1) ?? { x: 1, y: 0 };
  const base = { x: curve.to.x - way.x * length, y: curve.to.y - way.y * length };
  const half = (length * breadth) / 2;
  return [
    curve.to,
    { x: base.x - way.y * half, y: base.y + way.x * half },
    { x: base.x + way.y * half, y: base.y - way.x * half },
  ];
}
