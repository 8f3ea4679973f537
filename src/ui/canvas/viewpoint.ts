import { betweenLooks, type Look } from "./camera.ts";
import { motion, Tween } from "./tween.ts";

const FLIGHT_MS = 320;

/** From where the graph is seen, at rest or in flight. */
export class Viewpoint {
  /** The camera has not moved since everything was fitted to the canvas. */
  fitted = true;
  /** A person has moved the camera since. */
  movedByHand = false;
  private current: Look = { x: 0, y: 0, zoom: 1 };
  private flight: { readonly tween: Tween; readonly from: Look; readonly to: Look } | null = null;

  get look(): Look {
    return this.current;
  }

  /** Where it will be once it has arrived. */
  get goal(): Look {
    return this.flight?.to ?? this.current;
  }

  get moving(): boolean {
    return this.flight !== null;
  }

  /** Is there at once. */
  jump(look: Look): void {
    this.current = look;
    this.flight = null;
  }

  /** Goes there with the next frames: on a flight of a third of a second, or in one step. */
  go(look: Look, now: number, fly: boolean): void {
    this.flight = { tween: new Tween(now, fly ? motion(FLIGHT_MS) : 0), from: this.current, to: look };
  }

  /** Moves on; whether it moved. */
  step(now: number): boolean {
    if (!this.flight) return false;
    const { tween, from, to } = this.flight;
    this.current = betweenLooks(from, to, tween.at(now));
    if (tween.over(now)) this.flight = null;
    return true;
  }
}
