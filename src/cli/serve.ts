import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Command } from "commander";
import { formatOfName } from "../formats/index.ts";
import { json } from "../formats/json.ts";
import { KgError } from "../model/errors.ts";
import { loadGraph } from "./graph-files.ts";
import { wholeNumber } from "./options.ts";
import { type OpenedFile, startPageServer } from "./page-server.ts";
import type { Terminal } from "./terminal.ts";

const DEFAULT_PORT = 8722;

/** `entente serve [GRAPH]`: the built page on this machine. Runs until it is stopped. */
export function addServe(program: Command, terminal: Terminal, pageFolder: string): void {
  program
    .command("serve")
    .description("open the page on this machine")
    .argument("[GRAPH]", "a graph or project file that the page opens with")
    .option(
      "--port <N>",
      `port to listen on (default: ${DEFAULT_PORT}, or a free one where it is taken)`,
      wholeNumber(1, 65535),
    )
    .action(async (path: string | undefined, options: { port?: number }) => {
      if (!existsSync(join(pageFolder, "index.html")))
        throw new KgError(
          "not-found",
          `The page is not built: there is no ${join(pageFolder, "index.html")}. Run npm run build.`,
        );
      const server = await startPageServer({
        folder: pageFolder,
        port: options.port ?? DEFAULT_PORT,
        anyPort: options.port === undefined,
        ...(path === undefined ? {} : { opened: await openedFile(path) }),
      });
      terminal.out(`Entente is at ${server.address}\n`);
      terminal.tell("Stop it with Ctrl C.");
      await stopWish();
      await server.close();
    });
}

/** The file as it is, once it is known to be sound; two tables as one graph JSON. */
async function openedFile(path: string): Promise<OpenedFile> {
  const graph = await loadGraph(path);
  const name = basename(path);
  const format = formatOfName(name);
  if (!format || format.suffixes.length === 1) return { name, bytes: await readFile(path) };
  const [written] = json.write(graph);
  return { name: name.replace(/(?:-nodes|-edges)?\.csv$/i, ".json"), bytes: new TextEncoder().encode(written?.text) };
}

function stopWish(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
