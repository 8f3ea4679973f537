import type { PartialDate } from "../../src/model/dates.ts";
import type { Entity, Evidence, KnowledgeGraph, KnownDocument, Relation, Span } from "../../src/model/graph.ts";
import type { EntityType, RelationType, Status } from "../../src/model/schema.ts";

export function entity(id: string, name: string, aliases: readonly string[] = [], countryCode?: string): Entity {
  return {
    id,
    entityType: id.split("/")[0] as EntityType,
    name,
    aliases: aliases.map((text) => ({ text, reason: "name in the reports" })),
    ...(countryCode === undefined ? {} : { countryCode }),
  };
}

export function report(id: string, text: string, about: Partial<KnownDocument> = {}): KnownDocument {
  return {
    id,
    name: `${id}.txt`,
    title: `Report ${id}`,
    source: null,
    publishedAt: null,
    text,
    language: "en",
    copies: [],
    mentions: [],
    ...about,
  };
}

/** Where words stand in a report; throws when they do not. */
export function at(document: KnownDocument, words: string): Span {
  const start = document.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${document.id}`);
  return { start, end: start + words.length };
}

export function evidence(document: KnownDocument, sentence: string, about: Partial<Evidence> = {}): Evidence {
  return {
    documentId: document.id,
    sentence: at(document, sentence),
    trigger: at(document, sentence),
    sourceSpan: null,
    targetSpan: null,
    status: "asserted",
    attributedTo: null,
    date: null,
    amount: null,
    confidence: 0.9,
    ...about,
  };
}

export function relation(
  source: string,
  relationType: RelationType,
  target: string,
  pieces: readonly [Evidence, ...Evidence[]],
  about: { readonly status?: Status; readonly date?: PartialDate | null; readonly amount?: Relation["amount"] } = {},
): Relation {
  const { status = "asserted", date = null, amount = null } = about;
  const id = `${source}|${relationType}|${target}|${date?.start ?? "undated"}`;
  return { id, relationType, source, target, status, date, amount, evidence: pieces };
}

const day = (start: string): PartialDate => ({ start, end: start, precision: "day" });

const alpha = report(
  "a1",
  'Anna Abel phoned Boris Baker on 3 May. "We <spoke> & agreed", she said.\nNorthland gave Southland $40 million in aid.',
  { source: "Harbour News", publishedAt: "2022-05-04", title: "A call & a gift" },
);
const beta = report(
  "b2",
  "Abel and Baker spoke by phone on 3 May, Carla Cole said.\nThe two spoke again last week.\nNorthland may sanction Southland.\n“שלום”, wrote Дмитро 🙂 of Southland’s claim.",
  { publishedAt: "2022-05-20" },
);

/** Every kind of entity, parallel relations, every status, dates of each precision, and text of many kinds. */
export const SAMPLE: KnowledgeGraph = {
  documents: [
    {
      ...alpha,
      mentions: [
        { ...at(alpha, "Anna Abel"), entityId: "person/anna-abel", kind: "name" },
        { ...at(alpha, "Boris Baker"), entityId: "person/boris-baker", kind: "name" },
        { ...at(alpha, "she"), entityId: "person/anna-abel", kind: "pronoun" },
        { ...at(alpha, "Northland"), entityId: "country/northland", kind: "name" },
        { ...at(alpha, "Southland"), entityId: "country/southland", kind: "name" },
      ],
      copies: [{ id: "a9", name: "copy.txt", title: "A call", source: "Other News", publishedAt: null }],
    },
    beta,
  ],
  entities: [
    entity("country/northland", "Northland", [], "NL"),
    entity("country/southland", "Southland", ["the South", "=South"], "SL"),
    entity("event/spring-summit", "Spring Summit"),
    entity("organization/harbour-union", "Harbour “Union” <HU> & Co", ["HU, Inc.", "a|b", 'said "so"']),
    entity("person/anna-abel", "Anna Abel", ["Abel", "Анна Абель", "@AnnaAbel"]),
    entity("person/boris-baker", "Boris Baker", ["Baker"]),
  ],
  relations: [
    relation(
      "country/northland",
      "aided",
      "country/southland",
      [
        evidence(alpha, "Northland gave Southland $40 million in aid.", {
          trigger: at(alpha, "gave"),
          sourceSpan: at(alpha, "Northland"),
          targetSpan: at(alpha, "Southland"),
          amount: { text: "$40 million", value: 40_000_000, currency: "USD" },
        }),
      ],
      { amount: { text: "$40 million", value: 40_000_000, currency: "USD" } },
    ),
    relation(
      "country/northland",
      "sanctioned",
      "country/southland",
      [evidence(beta, "Northland may sanction Southland.", { status: "planned", confidence: 0.5 })],
      { status: "planned", date: { start: "2022-06-01", end: "2022-06-30", precision: "month" } },
    ),
    relation(
      "country/southland",
      "disputed",
      "organization/harbour-union",
      [evidence(beta, "“שלום”, wrote Дмитро 🙂 of Southland’s claim.", { status: "denied", attributedTo: "Дмитро" })],
      { status: "denied" },
    ),
    relation(
      "person/anna-abel",
      "called",
      "person/boris-baker",
      [
        evidence(alpha, "Anna Abel phoned Boris Baker on 3 May.", {
          trigger: at(alpha, "phoned"),
          sourceSpan: at(alpha, "Anna Abel"),
          targetSpan: at(alpha, "Boris Baker"),
          date: day("2022-05-03"),
        }),
        evidence(beta, "Abel and Baker spoke by phone on 3 May, Carla Cole said.", {
          attributedTo: "Carla Cole",
          date: day("2022-05-03"),
          confidence: 0.75,
        }),
      ],
      { date: day("2022-05-03") },
    ),
    relation(
      "person/anna-abel",
      "called",
      "person/boris-baker",
      [
        evidence(beta, "The two spoke again last week.", {
          date: { start: "2022-05-09", end: "2022-05-15", precision: "week" },
        }),
      ],
      { date: { start: "2022-05-09", end: "2022-05-15", precision: "week" } },
    ),
    relation("person/anna-abel", "leads", "country/northland", [
      evidence(alpha, "Anna Abel phoned Boris Baker on 3 May."),
    ]),
  ],
};

export const EMPTY: KnowledgeGraph = { documents: [], entities: [], relations: [] };

/** What GEXF, GraphML and CSV keep of a graph: entities, and relations with the words of their evidence. */
export function essence({ documents, entities, relations }: KnowledgeGraph) {
  const texts = new Map(documents.map((document) => [document.id, document]));
  return {
    entities,
    relations: relations.map((each) => ({
      ...each,
      evidence: each.evidence.map((piece) => {
        const document = texts.get(piece.documentId);
        const words = (span: Span | null) => span && (document?.text.slice(span.start, span.end) ?? null);
        return {
          ...piece,
          sentence: words(piece.sentence),
          trigger: words(piece.trigger),
          sourceSpan: words(piece.sourceSpan),
          targetSpan: words(piece.targetSpan),
          report: [document?.name, document?.title, document?.source, document?.publishedAt],
        };
      }),
    })),
  };
}
