import { chmod, cp } from "node:fs/promises";
import { resolve } from "node:path";
import { lezer } from "@lezer/generator/rollup";
import { defineConfig, type Plugin } from "vite";

const root = resolve(import.meta.dirname, "../..");

/** Lets the command be run by its path. */
function executable(): Plugin {
  return {
    name: "executable",
    async writeBundle({ dir }) {
      if (dir !== undefined) await chmod(resolve(dir, "cli/entente.js"), 0o755);
    },
  };
}

/** The language models stand as files beside the programs, which read them when the first report comes. */
function weights(): Plugin {
  const folder = resolve(root, "src/nlp/weights");
  return {
    name: "weights",
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      await cp(folder, resolve(dir, "weights"), { recursive: true, filter: (path) => !path.endsWith(".md") });
    },
  };
}

/** Bundles the command line for Node; packages stay outside and come from node_modules. */
export default defineConfig({
  root,
  plugins: [lezer(), executable(), weights()],
  build: {
    ssr: true,
    target: "node20",
    outDir: resolve(root, "dist"),
    emptyOutDir: false,
    rolldownOptions: {
      input: {
        "cli/entente": resolve(root, "src/cli/entente.ts"),
        "training/eval": resolve(root, "src/training/eval.ts"),
        "training/bench": resolve(root, "src/training/bench.ts"),
        "training/tck": resolve(root, "src/training/tck.ts"),
        "training/train": resolve(root, "src/training/train.ts"),
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "cli/chunks/[name]-[hash].js" },
    },
  },
});
