import { EdgeProgram } from "sigma/rendering";
import type { NodeDisplayData } from "sigma/types";
import type { DrawnEdge, DrawnNode } from "./drawn.ts";

/** Edges as strips from end to end. Picking is done elsewhere, so each is drawn once. */
export abstract class EdgeStrips<Uniform extends string> extends EdgeProgram<Uniform, DrawnNode, DrawnEdge> {
  constructor(...[gl, , renderer]: ConstructorParameters<typeof EdgeProgram<string, DrawnNode, DrawnEdge>>) {
    super(gl, null, renderer);
  }

  /** Writes both ends and returns where to go on. */
  protected writeEnds(start: number, source: NodeDisplayData, target: NodeDisplayData): number {
    const { array } = this;
    array[start] = source.x;
    array[start + 1] = source.y;
    array[start + 2] = target.x;
    array[start + 3] = target.y;
    return start + 4;
  }
}
