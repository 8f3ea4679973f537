import type { Extractor } from "../extraction/extract.ts";
import type { ExampleOutcome } from "../extraction/own-types/try-examples.ts";
import type { CheckedTypes } from "../model/check-own-types.ts";
import { KgError } from "../model/errors.ts";
import type { OwnRelationType } from "../model/own-type.ts";
import type { LanguageModels } from "../nlp/models.ts";
import type { Weights } from "./weights.ts";

/** Relation types as somebody wrote them, checked and tried out. */
export interface TypesTried extends CheckedTypes {
  /** What came of the example sentences of each type, in their order. */
  readonly examples: readonly (readonly ExampleOutcome[])[];
}

/** Extraction with its models, loaded when it is first asked for. */
export class ReportReader {
  readonly #fetchWeights: () => Promise<Weights>;
  #models: Promise<LanguageModels> | null = null;
  /** What was made last, with the types that it reads for. */
  #made: { readonly types: string; readonly extract: Extractor } | null = null;

  /** @param fetchWeights gets the language models; asked when something is to be read, and again if it failed */
  constructor(fetchWeights: () => Promise<Weights>) {
    this.#fetchWeights = fetchWeights;
  }

  /** What reads reports for the built-in relation types and these. Throws KgError "not-found" when it cannot be loaded. */
  async extractorFor(own: readonly OwnRelationType[]): Promise<Extractor> {
    const [models, { createExtractor }] = await Promise.all([this.#loaded(), import("../extraction/extract.ts")]);
    const types = JSON.stringify(own);
    if (this.#made?.types !== types) this.#made = { types, extract: createExtractor(models, own) };
    return this.#made.extract;
  }

  /** Checks what JSON holds, and tries out what is sound. @param taken ids of other types */
  async tryOut(value: unknown, taken: readonly string[]): Promise<TypesTried> {
    const { checkRelationTypes } = await import("../extraction/own-types/check.ts");
    const checked = checkRelationTypes(value, taken);
    if (checked.types.length === 0) return { ...checked, examples: [] };
    const [models, { createExtractor }, { tryExamples }] = await Promise.all([
      this.#loaded(),
      import("../extraction/extract.ts"),
      import("../extraction/own-types/try-examples.ts"),
    ]);
    return { ...checked, examples: checked.types.map((type) => tryExamples(type, createExtractor(models, [type]))) };
  }

  #loaded(): Promise<LanguageModels> {
    this.#models ??= load(this.#fetchWeights).catch((error: unknown) => {
      this.#models = null;
      throw error;
    });
    return this.#models;
  }
}

async function load(fetchWeights: () => Promise<Weights>): Promise<LanguageModels> {
  const [{ loadModels }, weights] = await Promise.all([
    import("../nlp/models.ts"),
    fetchWeights(),
    import("../extraction/extract.ts"),
  ]).catch((cause: unknown) => {
    throw new KgError(
      "not-found",
      "Reports cannot be read yet: a part of Entente could not be loaded. Check the connection and add them again.",
      { cause },
    );
  });
  return loadModels(weights);
}
