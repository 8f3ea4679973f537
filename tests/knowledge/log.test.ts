import { describe, expect, it } from "vitest";
import { checkLog } from "../../src/knowledge/log.ts";
import { knowledgeOf } from "./notation.ts";

const [entry] = knowledgeOf("Ann Lee called Bo Lund").log();

describe("checkLog", () => {
  it("takes what went through JSON", () => {
    const log = JSON.parse(JSON.stringify([entry]));
    expect(checkLog(log)).toEqual([entry]);
  });

  it.each([
    { value: "x", says: "The log of the knowledge base is not a list." },
    { value: null, says: "The log of the knowledge base is not a list." },
    { value: [entry, null], says: "Entry 2 of the log is of no known kind (undefined)." },
    { value: [{ kind: "burn" }], says: "Entry 1 of the log is of no known kind (burn)." },
    { value: [{ kind: "toString" }], says: "Entry 1 of the log is of no known kind (toString)." },
    { value: [{ ...entry, document: {} }], says: 'Entry 1 of the log (document) has no valid "document".' },
    { value: [{ ...entry, extraction: {} }], says: 'Entry 1 of the log (document) has no valid "extraction".' },
    { value: [{ kind: "copy", of: "d1" }], says: 'Entry 1 of the log (copy) has no valid "copy".' },
    { value: [{ kind: "graph", graph: [] }], says: 'Entry 1 of the log (graph) has no valid "graph".' },
    {
      value: [{ kind: "operation", operation: {}, at: null }],
      says: 'Entry 1 of the log (operation) has no valid "operation".',
    },
    {
      value: [{ kind: "operation", operation: { kind: "merge" } }],
      says: 'Entry 1 of the log (operation) has no valid "at".',
    },
  ])("refuses: $says", ({ value, says }) => {
    expect(() => checkLog(value)).toThrowError(expect.objectContaining({ code: "bad-format", message: says }));
  });
});
