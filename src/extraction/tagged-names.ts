import type { TaggedName } from "../model/doc.ts";
import type { NameTagger } from "../nlp/names/name-tagger.ts";
import { namesOfReport } from "../nlp/names/report-names.ts";
import { type Component, layer } from "./component.ts";

/** Finds names by a trained tagger, evened out over the report. */
export function taggedNames(tagger: NameTagger): Component {
  return {
    name: "tagged names",
    requires: ["tokens", "sentences"],
    assigns: "taggedNames",
    run: (doc) => {
      const tokens = layer(doc, "tokens");
      const sentences = layer(doc, "sentences");
      const words = sentences.map(({ tokens: { from, to } }) => tokens.slice(from, to).map(({ text }) => text));
      const names = namesOfReport(tagger, words).flatMap((found, sentence): TaggedName[] => {
        const first = sentences[sentence]?.tokens.from ?? 0;
        return found.map(({ from, to, type, confidence }) => ({
          tokens: { from: first + from, to: first + to },
          sentence,
          type,
          confidence,
        }));
      });
      return { ...doc, taggedNames: names };
    },
  };
}
