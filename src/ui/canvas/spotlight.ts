import type { Drawing } from "./drawing.ts";
import { relight, type Shining, shiningOf } from "./lit.ts";
import type { Picture } from "./picture.ts";
import { motion, Tween } from "./tween.ts";

const HOVER_MS = 90;

/** What is lit, and how far all else has faded. */
export class Spotlight {
  /** 0 to 1. */
  private fading = 0;
  private lit: Shining | null = null;
  private fade: { readonly tween: Tween; readonly from: number; readonly to: number } | null = null;

  /** How far fading has come, 0 to 1. */
  get strength(): number {
    return this.fading;
  }

  /** What keeps its strength; null while nothing is faded. */
  get shining(): Shining | null {
    return this.fading > 0 ? this.lit : null;
  }

  get moving(): boolean {
    return this.fade !== null;
  }

  /** Strength of what is not lit, when it has `faded` left in the end. */
  rest(faded: number): number {
    return 1 - (1 - faded) * this.fading;
  }

  /** A new drawing has nothing lit yet. */
  forget(): void {
    this.lit = null;
  }

  /** Lights what is to be lit and puts out what was; returns what changed in the drawing. */
  follow(picture: Picture, drawing: Drawing, now: number): Shining | null {
    const shining = shiningOf(picture, drawing);
    const goal = shining ? 1 : 0;
    if ((this.fade?.to ?? this.fading) !== goal)
      this.fade = { tween: new Tween(now, motion(HOVER_MS)), from: this.fading, to: goal };
    if (!shining) return null;
    const before = this.lit;
    this.lit = shining;
    return relight(drawing, before, shining);
  }

  step(now: number): void {
    if (!this.fade) return;
    const { tween, from, to } = this.fade;
    this.fading = from + (to - from) * tween.at(now);
    if (tween.over(now)) this.fade = null;
  }
}
