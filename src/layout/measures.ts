/** Radius of a node in pixels at 100 %, by its relations: grows with the root, so that area follows the count. */
export function nodeRadius(relations: number): number {
  return Math.min(26, 12 + 3 * Math.sqrt(Math.max(0, relations)));
}
