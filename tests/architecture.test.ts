import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../src");

/** Which of our folders each folder may import; itself always. What is not listed is forbidden. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ingest: ["model"],
  nlp: ["model"],
  analysis: ["model"],
  layout: ["model"],
  extraction: ["model", "nlp"],
  knowledge: ["model"],
  query: ["model", "knowledge"],
  formats: ["model", "knowledge"],
  store: ["model", "knowledge", "query", "analysis"],
  "build.ts": ["model", "ingest", "nlp", "extraction", "knowledge"],
  workers: [
    "model",
    "ingest",
    "nlp",
    "extraction",
    "knowledge",
    "query",
    "analysis",
    "layout",
    "formats",
    "store",
    "build.ts",
  ],
  training: [
    "model",
    "ingest",
    "nlp",
    "extraction",
    "knowledge",
    "query",
    "analysis",
    "layout",
    "formats",
    "store",
    "build.ts",
  ],
  cli: [
    "model",
    "ingest",
    "nlp",
    "extraction",
    "knowledge",
    "query",
    "analysis",
    "layout",
    "formats",
    "store",
    "build.ts",
    "training",
  ],
  ui: [
    "model",
    "ingest",
    "nlp",
    "extraction",
    "knowledge",
    "query",
    "analysis",
    "layout",
    "formats",
    "store",
    "build.ts",
  ],
};

/** Of `workers`, the page may import only these. */
const UI_MAY_IMPORT_OF_WORKERS = ["workers/client", "workers/layout-client", "workers/protocol"];

/** Packages that only these folders may import. */
const PACKAGE_HOMES: readonly { readonly pattern: RegExp; readonly homes: readonly string[] }[] = [
  { pattern: /^comlink$/, homes: ["workers"] },
  { pattern: /^node:/, homes: ["training", "cli"] },
  { pattern: /^(react|react-dom|sigma|@sigma|zustand|@blueprintjs)(\/|$)/, homes: ["ui"] },
];

const CORE = [
  "model",
  "ingest",
  "nlp",
  "extraction",
  "knowledge",
  "query",
  "analysis",
  "layout",
  "formats",
  "store",
  "build.ts",
];
const NOT_IN_CORE =
  /\b(fetch\s*\(|console\.|Math\.random|Date\.now|new Date\(\s*\)|performance\.|document\.(?:createElement|getElementById|querySelector)|window\.)/;

const IMPORT =
  /\b(?:import|export)\b[^;'"`]*?\bfrom\s*["']([^"']+)["']|\bimport\s*\(\s*["']([^"']+)["']|^\s*import\s+["']([^"']+)["']/gm;

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every breach of the import rules in `files`, as sentences. Paths are relative to `src`. */
function breaches(files: readonly SourceFile[]): string[] {
  const found: string[] = [];
  for (const { path, text } of files) {
    const home = folderOf(path);
    const code = text.replace(/\/\*[\s\S]*?\*\/|(^|[^:"'`])\/\/.*$/gm, "$1");
    if (CORE.includes(home)) {
      const forbidden = NOT_IN_CORE.exec(code);
      if (forbidden) found.push(`${path} is core and uses ${forbidden[1]}`);
    }
    for (const match of code.matchAll(IMPORT)) {
      const target = match[1] ?? match[2] ?? match[3] ?? "";
      if (target.startsWith(".")) {
        const resolved = normalize(join(dirname(path), target))
          .split(sep)
          .join("/")
          .replace(/\?.*$/, "");
        const folder = folderOf(resolved);
        if (resolved.startsWith("..") || folder === home) continue;
        const allowed = MAY_IMPORT[home] ?? [];
        const client =
          home === "ui" && UI_MAY_IMPORT_OF_WORKERS.some((file) => resolved.replace(/\.tsx?$/, "") === file);
        if (!allowed.includes(folder) && !client)
          found.push(`${path} imports ${resolved}: ${home} may not import ${folder}`);
      } else {
        for (const { pattern, homes } of PACKAGE_HOMES)
          if (pattern.test(target) && !homes.includes(home))
            found.push(`${path} imports ${target}: only ${homes.join(", ")} may`);
      }
    }
  }
  return found;
}

function folderOf(path: string): string {
  const [first = ""] = path.split("/");
  return first.replace(/\.js$/, ".ts");
}

function sources(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .map((path) => ({ path: path.split(sep).join("/"), text: readFileSync(join(SRC, path), "utf8") }));
}

describe("architecture", () => {
  it("every import follows the rules", () => {
    expect(breaches(sources())).toEqual([]);
  });

  it("every folder of src is one that the rules know", () => {
    const folders = new Set(sources().map(({ path }) => folderOf(path)));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it.each([
    { path: "model/a.ts", text: 'import { x } from "../knowledge/b.ts";' },
    { path: "nlp/a.ts", text: 'import type { X } from "../extraction/b.ts";' },
    { path: "store/a.ts", text: 'import { x } from "../formats/b.ts";' },
    { path: "ui/a.tsx", text: 'import { x } from "../workers/store.worker.ts";' },
    { path: "query/a.ts", text: 'const x = await import("../store/b.ts");' },
    { path: "formats/a.ts", text: 'import { readFileSync } from "node:fs";' },
    { path: "store/a.ts", text: 'import { wrap } from "comlink";' },
    { path: "knowledge/a.ts", text: "const now = Date.now();" },
    { path: "layout/a.ts", text: "const r = Math.random();" },
    { path: "ingest/a.ts", text: 'const page = await fetch("x");' },
  ])("tells the breach in $path: $text", (file) => {
    expect(breaches([file])).toHaveLength(1);
  });

  it.each([
    { path: "store/a.ts", text: 'import { x } from "../query/b.ts";' },
    { path: "ui/a.tsx", text: 'import { x } from "../workers/client.ts";' },
    { path: "knowledge/a.ts", text: "// Date.now() is forbidden here" },
  ])("allows $text in $path", (file) => {
    expect(breaches([file])).toEqual([]);
  });
});
