import { createExtractor } from "../../src/extraction/extract.ts";
import { models } from "../nlp/weights.ts";

/** The whole chain with the shipped models. */
export const extract = createExtractor(models);
