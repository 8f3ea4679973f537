import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { MODEL_NAMES } from "../../src/nlp/models.ts";
import { readModels } from "../../src/training/model-files.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-models-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the files of the language models", () => {
  it("are read from their folder", () => {
    const { names } = readModels(join(import.meta.dirname, "../../src/nlp/weights"));
    expect(names.names(["Norway", "called", "."])).toMatchObject([{ from: 0, to: 1, type: "country" }]);
  });

  it("are missed in one sentence that names the file and the way out", () => {
    expect(() => readModels(join(folder, "nowhere"))).toThrow(
      /nowhere\/clusters\.bin" cannot be read\. Run npm run build\.$/,
    );
  });

  it("are refused when they are damaged", () => {
    for (const name of MODEL_NAMES) writeFileSync(join(folder, `${name}.bin`), "noise");
    expect(() => readModels(folder)).toThrow(/damaged/);
  });
});
