import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { messageOf } from "../model/errors.ts";
import type { Entity, Relation } from "../model/graph.ts";

export interface PeerAnswer {
  readonly milliseconds: number;
  /** What the column `n` of all rows adds up to. */
  readonly total: number;
}

/** Another engine that answers the same questions. */
export interface Peer {
  readonly name: string;
  /** How long a query takes, its rows included; or why it has no answer. */
  ask(query: string, parameters: Readonly<Record<string, string>>): Promise<PeerAnswer | string>;
}

const BATCH = 100_000;
/** Milliseconds after which a query is given up. */
const PATIENCE = 15_000;

/** No dependency of ours: whoever wants the comparison installs it somewhere and says where. */
const PACKAGE = "@grafeo-db/js";
/** Names the folder that the package was installed in. */
const FOLDER = "GRAFEO";

interface Database {
  batchCreateNodesWithProps(label: string, properties: readonly Record<string, string>[]): Promise<readonly number[]>;
  batchCreateEdges(
    edges: readonly { src: number; dst: number; type: string; properties: Record<string, string> }[],
  ): Promise<unknown>;
  executeCypher(
    query: string,
    parameters?: Readonly<Record<string, string>>,
  ): Promise<{ toArray(): readonly { readonly n?: unknown }[] }>;
}

interface Package {
  readonly GrafeoDB: { create(): Database };
}

/** Puts a graph into Grafeo. Gives the reason instead where that package is not there. */
export async function openPeer(entities: readonly Entity[], relations: readonly Relation[]): Promise<Peer | string> {
  const found = load();
  if (typeof found === "string") return found;
  const { GrafeoDB } = found;
  const database = GrafeoDB.create();
  const numbers = new Map<string, number>();
  for (let at = 0; at < entities.length; at += BATCH) {
    const batch = entities.slice(at, at + BATCH);
    const ids = await database.batchCreateNodesWithProps(
      "Person",
      batch.map(({ id, name }) => ({ id, name })),
    );
    batch.forEach(({ id }, i) => {
      numbers.set(id, ids[i] ?? 0);
    });
  }
  for (let at = 0; at < relations.length; at += BATCH)
    await database.batchCreateEdges(
      relations.slice(at, at + BATCH).map(({ source, target, relationType, date }) => ({
        src: numbers.get(source) ?? 0,
        dst: numbers.get(target) ?? 0,
        type: relationType.toUpperCase(),
        properties: { date: date?.start ?? "" },
      })),
    );
  await database.executeCypher("CREATE INDEX FOR (n:Person) ON (n.id)");
  return {
    name: "Grafeo",
    ask(query, parameters) {
      const start = performance.now();
      const asked = database.executeCypher(query, parameters).then(
        (result): PeerAnswer => {
          const rows = result.toArray();
          const milliseconds = performance.now() - start;
          let total = 0;
          for (const { n } of rows) total += Number(n);
          return { milliseconds, total };
        },
        (error: unknown) => `failed: ${messageOf(error)}`,
      );
      const late = `no answer within ${PATIENCE / 1000} s`;
      return Promise.race([asked, new Promise<string>((resolve) => setTimeout(resolve, PATIENCE, late).unref())]);
    },
  };
}

function load(): Package | string {
  const folder = process.env[FOLDER];
  if (folder === undefined)
    return `not asked: install ${PACKAGE} in a folder of its own, and run this with ${FOLDER}=that folder`;
  try {
    return createRequire(join(resolve(folder), "index.js"))(PACKAGE) as Package;
  } catch (error) {
    return `not found in ${folder}: ${messageOf(error).split("\n")[0]}`;
  }
}
