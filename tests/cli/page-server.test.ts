import { createServer, get } from "node:http";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { type PageServer, type PageServerOptions, startPageServer } from "../../src/cli/page-server.ts";
import { Workplace } from "./run-command.ts";

const place = new Workplace();
place.write("page/index.html", "<!doctype html><title>Entente</title>");
place.write("page/assets/a.js", "export {};");
place.write("secret.txt", "secret");
afterAll(() => place.clear());

const running: PageServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function start(options: Partial<PageServerOptions> = {}): Promise<PageServer> {
  const server = await startPageServer({ folder: place.path("page"), port: 0, anyPort: false, ...options });
  running.push(server);
  return server;
}

/** The path goes out as it is given, dots and all. */
function ask(
  address: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, headers }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    }).on("error", reject);
  });
}

describe("startPageServer", () => {
  it("serves the page and its files, each with the policy", async () => {
    const { address } = await start();
    for (const path of ["/", "/index.html", "/assets/a.js"]) {
      const { status, headers } = await ask(address, path);
      expect(status).toBe(200);
      expect(headers["content-security-policy"]).toMatch(
        /^default-src 'none'; script-src 'self';.*frame-ancestors 'none'$/,
      );
    }
    expect((await ask(address, "/assets/a.js")).headers["content-type"]).toMatch(/javascript/);
  });

  it("lets a browser keep what is called after its content, and nothing else", async () => {
    const { address } = await start();
    expect((await ask(address, "/assets/a.js")).headers["cache-control"]).toMatch(/immutable/);
    expect((await ask(address, "/index.html")).headers["cache-control"] ?? "").not.toMatch(/immutable/);
  });

  it.each(["/nothing.js", "/../secret.txt", "/%2e%2e/secret.txt", "/open/g.json", "/..%2fsecret.txt"])(
    "has no %s",
    async (path) => {
      const { address } = await start();
      expect((await ask(address, path)).status).toBe(404);
    },
  );

  it("gives the file that it was opened with, and tells the page its name", async () => {
    const { address } = await start({ opened: { name: "my graph.json", bytes: Buffer.from("{}") } });
    expect(new URL(address).searchParams.get("open")).toBe("my graph.json");
    const { status, body } = await ask(address, "/open/my%20graph.json");
    expect({ status, body }).toEqual({ status: 200, body: "{}" });
  });

  it("answers to this machine's own names only", async () => {
    const { address } = await start();
    expect((await ask(address, "/", { host: "rebound.example" })).status).toBe(403);
    expect((await ask(address, "/", { host: "localhost:1" })).status).toBe(200);
  });

  it("takes a free port where the usual one is taken, but not in place of one that was asked for", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => {
        const address = other.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    const { address } = await start({ port, anyPort: true });
    expect(new URL(address).port).not.toBe(String(port));
    await expect(start({ port })).rejects.toMatchObject({
      code: "usage",
      message: `Port ${port} cannot be used (EADDRINUSE). Choose another with --port.`,
    });
    await new Promise((resolve) => other.close(resolve));
  });
});
