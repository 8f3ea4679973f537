/** Between two looks whether a worker that was asked something still lives. */
const PING_MS = 2_000;
/** A worker that says nothing for so long is given up. */
const QUIET_MS = 30_000;

export interface HeartbeatOptions {
  /** Whether it is asked something, and how many milliseconds of silence that may take beyond the usual; null for nothing. */
  patience(): number | null;
  /** Settles as soon as the worker answers; what it rejects with makes no difference. */
  ping(): Promise<unknown>;
  /** It was silent for too long. */
  onSilence(): void;
  readonly pingMs?: number | undefined;
  readonly quietMs?: number | undefined;
}

/** Listens whether a worker still lives while it is asked something. */
export class Heartbeat {
  readonly #options: HeartbeatOptions;
  /** Milliseconds without a word. */
  #silent = 0;
  #timer: ReturnType<typeof setInterval> | null = null;
  /** Counts the workers that were listened to: what an earlier one says late makes no difference. */
  #worker = 0;

  constructor(options: HeartbeatOptions) {
    this.#options = options;
  }

  /** It said something. */
  heard(): void {
    this.#silent = 0;
  }

  /** Another worker has taken its place. */
  restart(): void {
    this.#worker++;
    this.#silent = 0;
  }

  /** What it is asked has changed. */
  follow(): void {
    const { patience, pingMs = PING_MS } = this.#options;
    if (patience() === null) {
      if (this.#timer !== null) clearInterval(this.#timer);
      this.#timer = null;
      return;
    }
    if (this.#timer !== null) return;
    this.#silent = 0;
    this.#timer = setInterval(() => this.#listen(pingMs), pingMs);
  }

  #listen(pingMs: number): void {
    const { patience, ping, onSilence, quietMs = QUIET_MS } = this.#options;
    // Counted by ticks, not by the clock: a computer that slept has not waited.
    this.#silent += pingMs;
    if (this.#silent > quietMs + (patience() ?? 0)) {
      onSilence();
      return;
    }
    const worker = this.#worker;
    ping().then(
      () => {
        if (worker === this.#worker) this.#silent = 0;
      },
      () => {},
    );
  }
}
