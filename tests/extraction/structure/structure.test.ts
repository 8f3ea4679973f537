import { expect, it } from "vitest";
import { pipeline } from "../../../src/extraction/component.ts";
import { dates } from "../../../src/extraction/dates/dates.ts";
import { structure } from "../../../src/extraction/structure/structure.ts";
import type { IsoDate } from "../../../src/model/dates.ts";
import { readEntities } from "../read.ts";

const nothing = {
  name: "relations",
  requires: [],
  assigns: "relations",
  run: (doc: ReturnType<typeof readEntities>) => ({ ...doc, relations: [] }),
} as const;

/** "Joe Biden leads United States by “President”". */
function ties(text: string, day: IsoDate | null = "2022-01-27"): string[] {
  const doc = structure.run(pipeline(nothing)(dates.run(readEntities(text, day))));
  const names = new Map((doc.entities ?? []).map(({ localId, name }) => [localId, name]));
  return (doc.relations ?? []).map(
    ({ relationType, source, target, trigger }) =>
      `${names.get(source)} ${relationType} ${names.get(target)} by “${text.slice(trigger.start, trigger.end)}”`,
  );
}

it.each([
  ["US President Joe Biden spoke.", ["Joe Biden leads United States by “President”"]],
  ["Japan’s Prime Minister Fumio Kishida spoke.", ["Fumio Kishida leads Japan by “Prime Minister”"]],
  ["President Vladimir Putin of Russia spoke.", ["Vladimir Putin leads Russia by “President”"]],
  ["Olaf Scholz, the German chancellor, spoke.", ["Olaf Scholz leads Germany by “chancellor”"]],
  ["Sberbank chief Herman Gref spoke.", ["Herman Gref leads Sberbank by “chief”"]],
  ["UN Secretary-General António Guterres spoke.", ["António Guterres leads United Nations by “Secretary-General”"]],
  ["The Kenyan Foreign Ministry spoke.", ["Kenyan Foreign Ministry part_of Kenya by “Kenyan Foreign Ministry”"]],
  ["The White House warned that the US would act.", ["White House part_of United States by “White House”"]],
  ["Joe Biden attended the NATO summit.", ["Joe Biden took_part_in NATO summit by “attended”"]],
  [
    "The call between Joe Biden and Putin was long.",
    ["Joe Biden took_part_in Biden–Putin call by “call”", "Vladimir Putin took_part_in Biden–Putin call by “call”"],
  ],
  [
    "The 2008 war between Russia and Georgia was short.",
    ["Russia took_part_in Georgia–Russia war by “war”", "Georgia took_part_in Georgia–Russia war by “war”"],
  ],
])("%s", (text, expected) => {
  expect(ties(text)).toEqual(expected);
});

it.each([
  "Former US President Barack Obama spoke.",
  "Russian Foreign Minister Sergei Lavrov spoke.",
  "US Vice President Kamala Harris spoke.",
  "Venezuelan opposition leader María Corina Machado spoke.",
  "Joe Biden spoke.", // known to lead, but not told here
  "The White House spoke.", // its state is not named
  "French carrier Aube Airlines spoke.",
  "Joe Biden, who attended the NATO summit, spoke.",
])("%s: shows nothing", (text) => {
  expect(ties(text)).toEqual([]);
});

it("tells a pair once, by the title before the name rather than by a description", () => {
  expect(ties("Then the US president left. US President Joe Biden was tired, the US president said.")).toEqual([
    "Joe Biden leads United States by “President”",
  ]);
});

it.each([
  ["Joe Biden will attend the NATO summit.", "planned"],
  ["Joe Biden did not attend the NATO summit.", "denied"],
  ["Joe Biden attended the NATO summit.", "asserted"],
  ["Security talks between Russia and NATO are scheduled for January.", "planned"],
])("%s: %s", (text, status) => {
  const doc = structure.run(pipeline(nothing)(dates.run(readEntities(text, "2022-01-27"))));
  expect(new Set((doc.relations ?? []).map((relation) => relation.status))).toEqual(new Set([status]));
});
