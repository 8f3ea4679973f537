import { ORGAN_ADJECTIVES, ORGAN_NOUNS } from "./organ-words.ts";

const SMALL = new Set(["of", "for", "the", "and", "&", "'s", "’s", "affairs", "national", "federal"]);
const SAME: Readonly<Record<string, string>> = {
  defense: "defence",
  labor: "labour",
  external: "foreign",
  home: "interior",
  coastguard: "coast guard",
  economics: "economy",
  economic: "economy",
  department: "ministry",
};

/**
 * One key for the ways in which a report names an organ of government, its state left out: "Ministry of Foreign Affairs", "foreign
 * ministry" → "foreign ministry". Null when the words name none.
 */
export function organKey(words: readonly string[]): string | null {
  const core = words.map((word) => word.toLowerCase()).filter((word) => !SMALL.has(word));
  const noun = core.find((word) => ORGAN_NOUNS.has(word)) ?? core.slice(-2).join(" ");
  if (!ORGAN_NOUNS.has(noun)) return null;
  const rest = core.filter((word) => !noun.split(" ").includes(word));
  if (rest.some((word) => !ORGAN_ADJECTIVES.has(word)) || rest.length > 3) return null;
  if (rest.length === 0 && ORGAN_NOUNS.get(noun) === "with-adjective") return null;
  return [...rest.map((word) => SAME[word] ?? word).sort(), SAME[noun] ?? noun].join(" ");
}
