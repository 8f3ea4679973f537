import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/program.ts";

export interface Outcome {
  readonly status: number;
  readonly out: string;
  /** Lines on standard error. */
  readonly told: readonly string[];
}

/** Runs a command in this process. */
export async function entente(...args: readonly string[]): Promise<Outcome> {
  let out = "";
  const told: string[] = [];
  const terminal = {
    out(text: string) {
      out += text;
    },
    tell(line: string) {
      told.push(line);
    },
    progress() {},
  };
  const status = await run(args, terminal, {
    page: join(tmpdir(), "entente-no-page"),
    weights: join(import.meta.dirname, "../../src/nlp/weights"),
  });
  return { status, out, told };
}

/** A folder for one test file, with what it must be rid of afterwards. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), "entente-cli-"));

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Writes a file, with the folders above it, and returns its path. */
  write(name: string, content: string | Uint8Array): string {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Two reports about one call and one about sanctions, in plain words. */
export const REPORTS = {
  "a.txt":
    "Call\n\nWARSAW, March 3, 2023 (Northline) - Polish President Hana Kaplan telephoned Japanese Prime Minister Bruno Tamm on March 2, 2023.\n",
  "b/c.txt": "More\n\nWARSAW, March 4, 2023 (Harbour News) - Japan imposed sanctions on Chile on March 3, 2023.\n",
} as const;
