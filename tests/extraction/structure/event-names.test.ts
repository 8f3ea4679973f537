import { expect, it } from "vitest";
import { dates } from "../../../src/extraction/dates/dates.ts";
import { structure } from "../../../src/extraction/structure/structure.ts";
import { readEntities } from "../read.ts";

/** Names of the happenings of a report of 28 January 2022. */
function happenings(text: string): string[] {
  const doc = structure.run({ ...dates.run(readEntities(text, "2022-01-28")), relations: [] });
  return (doc.entities ?? []).filter(({ entityType }) => entityType === "event").map(({ name }) => name);
}

it.each([
  [
    "The call between US President Joe Biden and his Russian counterpart Vladimir Putin on Thursday was long.",
    ["Biden–Putin call, 27 January 2022"],
  ],
  ["A video call between Emmanuel Macron and Olaf Scholz went well.", ["Macron–Scholz video call"]],
  [
    "Security talks between Moscow, NATO and the US are scheduled for February.",
    ["NATO–Russia–US security talks, February 2022"],
  ],
  ["Russia’s invasion of Georgia was short.", ["Russian invasion of Georgia"]],
  ["The Munich Security Conference opened.", ["Munich Security Conference"]],
  ["Monday’s presidential election in Portugal was close.", ["Presidential election in Portugal, January 2022"]],
  ["The 2021 coup was bloody.", ["2021 coup"]],
  [
    "The call between Joe Biden and Putin was long. The call ended late; the Biden-Putin talks were frank.",
    ["Biden–Putin call"],
  ],
  ["The coup was bloody. Nobody had seen the coup coming.", ["Coup, reported 28 January 2022"]],
  ["The vote of May 20 was close.", ["Vote, 20 May 2021"]],
  ["The Lockerbie bombing, Biden said on Wednesday, was cruel.", ["Lockerbie bombing"]],
  ["A raid on a police post near Uri killed two.", ["Raid on a police post near Uri"]],
  ["The killing of a Lebanese newspaper editor shocked Beirut.", ["Killing of a Lebanese newspaper editor"]],
  ["Joe Biden approved a $800 million aid package.", ["$800 million aid package"]],
  ["A call between Joe Biden and his French counterpart, Emmanuel Macron, was long.", ["Biden–Macron call"]],
  [
    "The call between Biden and Putin was long. Macron had a phone call on Friday, and the phone call was short.",
    ["Biden–Putin call", "Call, 28 January 2022"],
  ],
  [
    "The call between Biden and Putin was long. A call between Macron and Putin was short.",
    ["Biden–Putin call", "Macron–Putin call"],
  ],
])("%s", (text, expected) => {
  expect(happenings(text)).toEqual(expected);
});

it("keeps what the report calls it among the other names", () => {
  const doc = structure.run({
    ...dates.run(readEntities("The call between Joe Biden and Vladimir Putin was long.", null)),
    relations: [],
  });
  expect(doc.entities?.find(({ entityType }) => entityType === "event")?.aliases).toEqual([
    { text: "call between Joe Biden and Vladimir Putin", reason: "what the report calls it" },
  ]);
});

it.each([
  "Was there a call between Joe Biden and Vladimir Putin?",
  "Ukraine asked for talks between Joe Biden and Vladimir Putin.",
  "Belarus’s election chief spoke.",
  "Joe Biden called for a vote.",
  "Joe Biden had a phone call with Vladimir Putin.", // a report that is not about the call
])("%s: tells of no happening", (text) => {
  expect(happenings(text)).toEqual([]);
});
