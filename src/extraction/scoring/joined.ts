import type { DocMention } from "../../model/doc.ts";
import type { Candidate, Scene } from "./candidates.ts";

type Ends = Pick<Candidate, "source" | "target">;

/** Whether two mentions stand in one list: "Canada and Japan". */
export function areJoined(a: number, b: number, { places, parse }: Scene): boolean {
  const [from, to] = [places.get(a)?.chunk, places.get(b)?.chunk];
  return from !== undefined && to !== undefined && from !== to && parse.groups.membersAt(from).includes(to);
}

/** Whether a candidate may be told along with another pair of its type: each end is the same, or joined with it. */
export function goesWith(
  { relationType, source, target }: Candidate,
  other: Ends,
  scene: Scene,
  mentions: readonly DocMention[],
): boolean {
  const fits = (a: number, b: number) => mentions[a]?.entity === mentions[b]?.entity || areJoined(a, b, scene);
  return (
    (fits(other.source, source) && fits(other.target, target)) ||
    (relationType === "called" && fits(other.source, target) && fits(other.target, source))
  );
}
