import { clean } from "./clean.ts";
import type { Stage } from "./component.ts";
import { pipeline } from "./component.ts";
import { linking } from "./linking/linking.ts";
import { mentions } from "./mentions/mentions.ts";
import { sentences } from "./sentences.ts";
import { tokens } from "./tokens.ts";

/** From text to relations, every stage in turn. */
export function extractionPipeline(): Stage {
  return pipeline(
    clean,
    tokens,
    sentences,
    mentions,
    linking,
    // dates, amounts, chunks, triggers, roles, status, attribution, evidence
  );
}
