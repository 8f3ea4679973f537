import { tokenize } from "../nlp/tokens.ts";
import { type Component, layer } from "./component.ts";

export const tokens: Component = {
  name: "tokens",
  requires: ["clean"],
  assigns: "tokens",
  run: (doc) => ({ ...doc, tokens: tokenize(layer(doc, "clean")) }),
};
