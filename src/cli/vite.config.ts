import { resolve } from "node:path";
import { lezer } from "@lezer/generator/rollup";
import { defineConfig } from "vite";

const root = resolve(import.meta.dirname, "../..");

/** Bundles the command line for Node; packages stay outside and come from node_modules. */
export default defineConfig({
  root,
  plugins: [lezer()],
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
