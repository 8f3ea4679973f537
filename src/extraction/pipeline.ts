import type { Stage } from "./component.ts";
import { pipeline } from "./component.ts";

/** From text to relations, every stage in turn. */
export function extractionPipeline(): Stage {
  return pipeline();
}
