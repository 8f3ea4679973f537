import { ENTITY_TYPE_IDS, STATUSES } from "../../model/schema.ts";
import type { GraphFilter } from "../../store/graph-store.ts";
import type { Open } from "./desk-state.ts";

/** What the address bar holds: `#/entity/person/joe-biden?relation=called&from=2022-01-01&to=2022-03-01`. */
export interface Address {
  readonly open: Open | null;
  readonly filter: GraphFilter;
}

/** Whether a text may be the id of a relation type, be it known here or not. */
const isWellFormed = (id: string) => /^[a-z][a-z0-9_]*$/.test(id);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The part of an address after `#`, with it; "#/" when nothing is open and nothing filtered. */
export function formatAddress({ open, filter }: Address): string {
  const query = new URLSearchParams();
  const list = (key: string, values: readonly string[] | undefined) => {
    if (values && values.length > 0) query.set(key, values.join(","));
  };
  if (open?.kind === "edge") {
    if (open.relation !== undefined) query.set("passage", open.relation);
    if (open.evidence !== undefined) query.set("at", String(open.evidence));
  }
  if (open?.kind === "report" && open.passage) {
    query.set("passage", open.passage.relation);
    query.set("at", String(open.passage.evidence));
  }
  list("type", filter.entityTypes);
  list("relation", filter.relationTypes);
  list("status", filter.statuses);
  list("report", filter.documents);
  if (filter.dates) {
    query.set("from", filter.dates.start);
    query.set("to", filter.dates.end);
    if (filter.dates.by === "publication") query.set("by", "publication");
  }
  if (filter.minConfidence !== undefined) query.set("confidence", String(filter.minConfidence));
  if (filter.minSources !== undefined) query.set("sources", String(filter.minSources));
  const path = open ? `${open.kind}/${open.id.split("/").map(encodeURIComponent).join("/")}` : "";
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return `#/${path}${text ? `?${text}` : ""}`;
}

/** Reads what `formatAddress` writes; what it does not know it leaves out, so any text gives an address. @param isType whether there is a relation type with this id */
export function parseAddress(hash: string, isType: (id: string) => boolean = isWellFormed): Address {
  const [path = "", search = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const query = new URLSearchParams(search);
  return { open: parseOpen(path, query), filter: parseFilter(query, isType) };
}

function parseOpen(path: string, query: URLSearchParams): Open | null {
  const [kind, ...rest] = path.split("/");
  const id = decode(rest.join("/"));
  const relation = query.get("passage");
  const evidence = wholeNumber(query.get("at"));
  if (!id) return null;
  if (kind === "entity") return { kind, id };
  if (kind === "edge")
    return {
      kind,
      id,
      ...(relation !== null ? { relation } : {}),
      ...(evidence !== null ? { evidence } : {}),
    };
  if (kind === "report")
    return relation !== null ? { kind, id, passage: { relation, evidence: evidence ?? 0 } } : { kind, id };
  return null;
}

function parseFilter(query: URLSearchParams, isType: (id: string) => boolean): GraphFilter {
  const list = (key: string) => query.get(key)?.split(",").filter(Boolean) ?? [];
  const among = <T extends string>(key: string, known: readonly T[]): T[] => {
    const named = list(key);
    return known.filter((id) => named.includes(id));
  };
  const entityTypes = among("type", ENTITY_TYPE_IDS);
  const relationTypes = [...new Set(list("relation"))].filter(isType);
  const statuses = among("status", STATUSES);
  const documents = list("report");
  const [start, end] = [query.get("from") ?? "", query.get("to") ?? ""];
  const confidence = Number(query.get("confidence") ?? Number.NaN);
  const sources = wholeNumber(query.get("sources"));
  const by = query.get("by") === "publication" ? "publication" : "event";
  return {
    ...(entityTypes.length > 0 ? { entityTypes } : {}),
    ...(relationTypes.length > 0 ? { relationTypes } : {}),
    ...(statuses.length > 0 ? { statuses } : {}),
    ...(documents.length > 0 ? { documents } : {}),
    ...(DAY.test(start) && DAY.test(end) && start <= end ? { dates: { start, end, by } } : {}),
    ...(confidence >= 0 && confidence <= 1 ? { minConfidence: confidence } : {}),
    ...(sources !== null ? { minSources: sources } : {}),
  };
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** Null for a text with broken escapes. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
