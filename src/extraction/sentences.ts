import { splitSentences } from "../nlp/sentences.ts";
import { type Component, layer } from "./component.ts";

export const sentences: Component = {
  name: "sentences",
  requires: ["clean", "tokens"],
  assigns: "sentences",
  run: (doc) => ({ ...doc, sentences: splitSentences(layer(doc, "clean"), layer(doc, "tokens")) }),
};
