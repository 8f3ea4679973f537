import { cp } from "node:fs/promises";
import { resolve } from "node:path";
import { lezer } from "@lezer/generator/rollup";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vitest/config";
import { CONTENT_SECURITY_POLICY } from "./src/cli/content-security-policy.ts";

const root = import.meta.dirname;

/** Flags are fetched one by one when a country is drawn, so they stand as files beside the page. */
function flags(): Plugin {
  let folder = "";
  return {
    name: "flags",
    apply: "build",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      await cp(resolve(root, "node_modules/flag-icons/flags/1x1"), resolve(folder, "flags"), { recursive: true });
    },
  };
}

/** Only the built page carries the policy: the development server's own scripts would break it. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

export default defineConfig({
  root: resolve(root, "src/ui"),
  base: "./",
  plugins: [lezer(), react(), flags(), contentSecurityPolicy()],
  worker: { format: "es", plugins: () => [lezer()] },
  build: {
    outDir: resolve(root, "dist/page"),
    emptyOutDir: true,
    target: "es2023",
    // Nothing is written into the page as a data address: its policy lets fonts and styles come from files only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  test: {
    root,
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**"],
    testTimeout: 20_000,
  },
});
