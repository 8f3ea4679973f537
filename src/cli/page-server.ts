import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import sirv from "sirv";
import { KgError } from "../model/errors.ts";
import { CONTENT_SECURITY_POLICY } from "./content-security-policy.ts";
import { reasonOf } from "./report-files.ts";

/** A file that the page opens: it fetches `open/NAME` from its own origin. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PageServer {
  /** Where to point a browser. */
  readonly address: string;
  close(): Promise<void>;
}

export interface PageServerOptions {
  /** The built page. */
  readonly folder: string;
  readonly port: number;
  /** Whether another port will do when this one is taken. */
  readonly anyPort: boolean;
  readonly opened?: OpenedFile;
}

const HOST = "127.0.0.1";
const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/**
 * Serves the built page to this machine alone, with its content security policy.
 * Throws KgError "usage" when the port is taken and no other will do.
 */
export async function startPageServer({ folder, port, anyPort, opened }: PageServerOptions): Promise<PageServer> {
  const files = sirv(folder, { etag: true, dev: false, setHeaders });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!isLocal(request)) return refuse(response, 403, "Entente answers to localhost only.");
    if (request.method !== "GET" && request.method !== "HEAD")
      return refuse(response, 405, "Entente only serves its page.");
    const { pathname } = new URL(request.url ?? "/", `http://${HOST}`);
    if (opened && pathname === `/open/${encodeURIComponent(opened.name)}`) {
      response.setHeader("Content-Type", "application/octet-stream");
      response.setHeader("Cache-Control", "no-store");
      response.end(opened.bytes);
      return;
    }
    files(request, response, () => refuse(response, 404, "There is no such file."));
  });
  const taken = await listen(server, port).catch(async (error: unknown) => {
    if (!anyPort || reasonOf(error) !== "EADDRINUSE")
      throw new KgError("usage", `Port ${port} cannot be used (${reasonOf(error)}). Choose another with --port.`, {
        cause: error,
      });
    return listen(server, 0);
  });
  const query = opened ? `?open=${encodeURIComponent(opened.name)}` : "";
  return {
    address: `http://localhost:${taken}/${query}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What is called after its content never changes, so a browser that has it need not ask again. */
function setHeaders(response: ServerResponse, pathname: string): void {
  if (pathname.startsWith("/assets/")) response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
}

/** Names of other machines that lead here could make a foreign page read what is served. */
function isLocal(request: IncomingMessage): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(request.headers.host ?? "");
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(`${message}\n`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => reject(error);
    server.once("error", failed);
    server.listen(port, HOST, () => {
      server.off("error", failed);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
