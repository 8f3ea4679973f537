import type { Stage } from "../../extraction/component.ts";
import { layer } from "../../extraction/component.ts";
import type { Doc, Sentence, Trigger } from "../../model/doc.ts";
import type { ClaimType } from "../../model/schema.ts";
import type { GoldDocument, GoldEnds, GoldRelation, PredictedRelation, Prediction } from "../gold.ts";
import type { GoldReport } from "../gold-folder.ts";
import { predictionOf } from "../predict.ts";
import { covers } from "../scoring/evidence.ts";
import { type Finding, namesIn, passageOf } from "../scoring/findings.ts";
import { claimsIn, countRelations, statusOf } from "../scoring/relation-counts.ts";
import { LENIENT, RelationMatcher } from "../scoring/relation-matches.ts";
import type { Weigh } from "./weighed.ts";

/** Why something was missed or told wrongly: what would have to be mended first. */
export const CAUSES = [
  "planned or denied, told as done",
  "trap told",
  "told the wrong way round",
  "told as another type",
  "told with a wrong end",
  "told where nothing is",
  "other passage",
  "other date",
  "other amount",
  "missed: told with another status",
  "missed: end not found",
  "missed: below threshold",
  "missed: no trigger",
  "missed: end linked elsewhere",
  "missed: end named in another sentence",
  "missed: trigger with other ends",
  "missed: trigger without ends",
] as const;
export type Cause = (typeof CAUSES)[number];

/** A finding with its cause. */
export interface Miss {
  readonly doc: string;
  readonly cause: Cause;
  readonly type: ClaimType;
  readonly source: string;
  readonly target: string;
  /** More about the cause: the end that was not found, the status told, the frame that found it. */
  readonly note: string;
  readonly passage: string;
  /** The greater, the worse: the confidence of what was told; of what was missed in how many sentences it stands. */
  readonly weight: number;
}

/** What is as sure as this and yet not told is below the threshold rather than unseen. */
const SEEN = 0.25;

/** What was missed or told wrongly in a report that `read`, the whole chain, has read; `weigh` tells what the scorer was not sure of. */
export function missesOf({ gold, document }: GoldReport, read: Stage, weigh: Weigh): Miss[] {
  const doc = read({ text: document.text, publishedAt: document.publishedAt });
  return new Diagnosis(gold, doc, weigh(document)).misses();
}

class Diagnosis {
  readonly #gold: GoldDocument;
  readonly #doc: Doc;
  readonly #told: Prediction;
  readonly #matcher: RelationMatcher;
  readonly #weighed: readonly PredictedRelation[];

  constructor(gold: GoldDocument, doc: Doc, weighed: readonly PredictedRelation[]) {
    this.#gold = gold;
    this.#weighed = weighed;
    this.#doc = doc;
    this.#told = predictionOf(gold.doc, doc);
    this.#matcher = new RelationMatcher(gold, this.#told.entities);
  }

  misses(): Miss[] {
    const { findings } = countRelations(this.#gold, this.#told);
    const named = new Set(findings.flatMap((one) => (one.kind === "slip" || one.kind === "trap" ? [one.told] : [])));
    return findings.flatMap((one) => {
      const isCounted = one.kind !== "extra" || !(named.has(one.told) || this.#isExcused(one.told));
      return isCounted ? [this.#diagnose(one)] : [];
    });
  }

  /** Planned or denied in the gold and optional: told either way it is no mistake. */
  #isExcused(told: PredictedRelation): boolean {
    return this.#gold.relations.some((gold) => gold.optional === true && this.#matcher.hits(gold, told, LENIENT));
  }

  #diagnose(finding: Finding): Miss {
    switch (finding.kind) {
      case "slip":
        return this.#miss("planned or denied, told as done", finding.gold, finding.told, finding.gold.status);
      case "trap":
        return this.#miss("trap told", finding.trap, finding.told);
      case "passage":
        return this.#miss("other passage", finding.gold, finding.told, `instead of: ${finding.gold.evidence}`);
      case "date":
      case "amount": {
        const { gold, told, kind } = finding;
        return this.#miss(`other ${kind}`, gold, told, `${told[kind] ?? "none"}, not ${gold[kind]}`);
      }
      case "extra":
        return this.#extra(finding.told);
      case "missed":
        return this.#missed(finding.gold);
    }
  }

  #miss(cause: Cause, { source, type, target }: GoldEnds, told: PredictedRelation, note = ""): Miss {
    const name = namesIn(this.#gold);
    return {
      doc: this.#gold.doc,
      cause,
      type,
      source: name(source),
      target: name(target),
      note: [note, this.#frameOf(told)].filter(Boolean).join("; "),
      passage: passageOf(told),
      weight: told.confidence ?? 0,
    };
  }

  #extra(told: PredictedRelation): Miss {
    const name = namesIn(this.#told);
    const miss = (cause: Cause, note: string): Miss => ({
      doc: this.#gold.doc,
      cause,
      type: told.type as ClaimType,
      source: name(told.source),
      target: name(told.target),
      note: [note, this.#frameOf(told)].filter(Boolean).join("; "),
      passage: passageOf(told),
      weight: told.confidence ?? 0,
    });
    const goldName = namesIn(this.#gold);
    const said = ({ source, type, target }: GoldEnds) => `${goldName(source)} ${type} ${goldName(target)}`;
    const here = this.#gold.relations.filter((gold) => tellsOf(gold, passageOf(told)));
    const turned = this.#gold.relations.find((gold) =>
      this.#matcher.hits(gold, told, { ...LENIENT, undirected: true }),
    );
    if (turned) return miss("told the wrong way round", said(turned));
    const other = here.find((gold) => this.#matcher.hits({ ...gold, type: told.type as ClaimType }, told, LENIENT));
    if (other) return miss("told as another type", said(other));
    const near = here.find(
      (gold) =>
        gold.type === told.type &&
        (this.#matcher.mayBe(gold, "source", told.source) || this.#matcher.mayBe(gold, "target", told.target)),
    );
    if (near) return miss("told with a wrong end", said(near));
    const unknown = [told.source, told.target].filter((id) => !this.#matcher.isKnown(id)).map(name);
    return miss("told where nothing is", unknown.length > 0 ? `no entity of the gold: ${unknown.join(", ")}` : "");
  }

  #missed(gold: GoldRelation): Miss {
    const name = namesIn(this.#gold);
    const [cause, note] = this.#whyMissed(gold);
    return {
      doc: this.#gold.doc,
      cause,
      type: gold.type,
      source: name(gold.source),
      target: name(gold.target),
      note,
      passage: gold.evidence,
      weight: 1 + (gold.evidence_alt?.length ?? 0),
    };
  }

  #whyMissed(gold: GoldRelation): [Cause, note: string] {
    const name = namesIn(this.#gold);
    const other = claimsIn(this.#told).find((claim) => this.#matcher.hits(gold, claim, LENIENT));
    if (other) return ["missed: told with another status", statusOf(other)];
    const ends = (["source", "target"] as const).map((end) => ({
      name: name(gold[end]),
      id: gold[end],
      found: new Set(this.#told.entities.map(({ id }) => id).filter((id) => this.#matcher.mayBe(gold, end, id))),
    }));
    const unfound = ends.filter(({ found }) => found.size === 0).map((end) => end.name);
    if (unfound.length > 0) return ["missed: end not found", unfound.join(", ")];
    const confidence = this.#weighed.reduce(
      (most, one) => (this.#matcher.hits(gold, one, LENIENT) ? Math.max(most, one.confidence ?? 0) : most),
      0,
    );
    if (confidence >= SEEN) return ["missed: below threshold", confidence.toFixed(2)];

    const sentences = layer(this.#doc, "sentences");
    const places = sentences.flatMap((sentence, at) => (tellsOf(gold, this.#textOf(sentence)) ? [at] : []));
    const triggers = layer(this.#doc, "triggers").filter(
      ({ sentence, relationType }) => relationType === gold.type && places.includes(sentence),
    );
    if (triggers.length === 0) return ["missed: no trigger", ""];
    const mentions = layer(this.#doc, "mentions").filter(({ sentence }) => places.includes(sentence));
    const absent = ends.filter(({ found }) => !mentions.some(({ entity }) => entity !== null && found.has(entity)));
    const text = places
      .map((at) => sentences[at])
      .flatMap((sentence) => (sentence ? this.#textOf(sentence) : []))
      .join("\n");
    const written = absent.filter(({ id }) => this.#formsOf(id).some((form) => text.includes(form)));
    if (written.length > 0) return ["missed: end linked elsewhere", written.map((end) => end.name).join(", ")];
    if (absent.length > 0) return ["missed: end named in another sentence", absent.map((end) => end.name).join(", ")];
    const taken = this.#endsAt(triggers);
    return taken === ""
      ? ["missed: trigger without ends", triggers.map(({ frame }) => frame).join(", ")]
      : ["missed: trigger with other ends", taken];
  }

  #endsAt(triggers: readonly Trigger[]): string {
    const [mentions, all] = [layer(this.#doc, "mentions"), layer(this.#doc, "triggers")];
    const name = namesIn(this.#told);
    const nameOf = (mention: number) => name(mentions[mention]?.entity ?? "nobody");
    return layer(this.#doc, "roles")
      .filter(({ trigger }) => triggers.some((one) => one === all[trigger]))
      .map(({ source, target }) => `${nameOf(source)} to ${nameOf(target)}`)
      .join(", ");
  }

  #formsOf(id: string): readonly string[] {
    const entity = this.#gold.entities.find((one) => one.id === id);
    return entity ? [entity.name, ...entity.aliases, ...(entity.nominals ?? [])] : [];
  }

  /** The frame that found what was told. */
  #frameOf({ source, type, target, evidence }: PredictedRelation): string {
    const [mentions, triggers] = [layer(this.#doc, "mentions"), layer(this.#doc, "triggers")];
    const role = layer(this.#doc, "roles").find((one) => {
      const trigger = triggers[one.trigger];
      const ends = [mentions[one.source]?.entity, mentions[one.target]?.entity];
      const sentence = trigger && layer(this.#doc, "sentences")[trigger.sentence];
      return (
        trigger?.relationType === type &&
        ends.includes(source) &&
        ends.includes(target) &&
        sentence !== undefined &&
        this.#textOf(sentence) === evidence
      );
    });
    return role ? `by ${triggers[role.trigger]?.frame ?? ""}` : "";
  }

  #textOf({ start, end }: Sentence): string {
    return this.#doc.text.slice(start, end);
  }
}

function tellsOf({ evidence, evidence_alt }: GoldRelation, sentence: string): boolean {
  return [evidence, ...(evidence_alt ?? [])].some((passage) => covers(passage, sentence) || covers(sentence, passage));
}
