import { parser } from "../../../query/cypher/syntax/cypher.grammar";

/** Names of the parameters in a query, each once, in order of place; of what cannot be read, as many as can be told. */
export function parametersIn(text: string): readonly string[] {
  const names = new Set<string>();
  parser.parse(text).iterate({
    enter({ name, from, to }) {
      if (name === "ParameterName") names.add(text.slice(from, to));
    },
  });
  return [...names];
}

/** What a person typed for a parameter: JSON where it is JSON (`7`, `["Ann", "Bo"]`), else text. */
export function typedValue(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return typed;
  }
}
