#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { run } from "./program.ts";
import { processTerminal } from "./terminal.ts";

// Whoever reads the output may have had enough: `entente extract … | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

const beside = (folder: string) => fileURLToPath(new URL(`../${folder}`, import.meta.url));
process.exitCode = await run(process.argv.slice(2), processTerminal(), {
  page: beside("page"),
  weights: beside("weights"),
});
