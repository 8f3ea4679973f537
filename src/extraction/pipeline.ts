import type { OwnRelationType } from "../model/own-type.ts";
import { RelationSchema } from "../model/relation-schema.ts";
import type { LanguageModels } from "../nlp/models.ts";
import { amounts } from "./amounts/amounts.ts";
import { attribution } from "./attribution/attribution.ts";
import { clean } from "./clean.ts";
import { type Component, pipeline, type Stage } from "./component.ts";
import { dates } from "./dates/dates.ts";
import { discourse } from "./discourse/discourse.ts";
import { linking } from "./linking/linking.ts";
import { mentions } from "./mentions/mentions.ts";
import { ownClaims } from "./own-types/own-claims.ts";
import { relations } from "./relations/relations.ts";
import { roles } from "./roles/roles.ts";
import { learnedScorer } from "./scoring/learned.ts";
import { scoring } from "./scoring/scoring.ts";
import { sentences } from "./sentences.ts";
import { status } from "./status/status.ts";
import { structure } from "./structure/structure.ts";
import { chunks } from "./syntax/chunks.ts";
import { trees } from "./syntax/trees.ts";
import { taggedNames } from "./tagged-names.ts";
import { tokens } from "./tokens.ts";
import { triggers } from "./triggers/triggers.ts";

/** From text to what rules find, which a scorer is trained to weigh. */
export function pipelineToStatus(models: LanguageModels): Stage {
  return pipeline(...toStatus(models));
}

/** From text to relations, every stage in turn. @param types of a person's own, beside those built in */
export function extractionPipeline(models: LanguageModels, types: readonly OwnRelationType[] = []): Stage {
  const schema = new RelationSchema(types);
  const claims = [scoring(learnedScorer, models.clusters), ownClaims(schema.own), attribution, relations(schema)];
  return pipeline(...toStatus(models), ...claims, structure);
}

function toStatus(models: LanguageModels): readonly Component[] {
  const names = taggedNames(models.names);
  const found = [clean, tokens, sentences, names, mentions, linking, dates, amounts];
  return [...found, trees(models), chunks, triggers, roles, status, discourse];
}
