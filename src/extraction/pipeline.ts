import { amounts } from "./amounts/amounts.ts";
import { attribution } from "./attribution/attribution.ts";
import { clean } from "./clean.ts";
import type { Stage } from "./component.ts";
import { pipeline } from "./component.ts";
import { dates } from "./dates/dates.ts";
import { linking } from "./linking/linking.ts";
import { mentions } from "./mentions/mentions.ts";
import { relations } from "./relations/relations.ts";
import { roles } from "./roles/roles.ts";
import { learnedScorer } from "./scoring/learned.ts";
import { scoring } from "./scoring/scoring.ts";
import { sentences } from "./sentences.ts";
import { status } from "./status/status.ts";
import { structure } from "./structure/structure.ts";
import { chunks } from "./syntax/chunks.ts";
import { tokens } from "./tokens.ts";
import { triggers } from "./triggers/triggers.ts";

const RULES = [clean, tokens, sentences, mentions, linking, dates, amounts, chunks, triggers, roles, status];

/** From text to what rules find, which a scorer is trained to weigh. */
export function pipelineToStatus(): Stage {
  return pipeline(...RULES);
}

/** From text to relations, every stage in turn. */
export function extractionPipeline(): Stage {
  return pipeline(...RULES, scoring(learnedScorer), attribution, relations, structure);
}
