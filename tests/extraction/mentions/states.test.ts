import { expect, it } from "vitest";
import { mentionsIn } from "../read.ts";

it.each([
  // the adjective before a title or organ in capitals
  {
    text: "Tarvanian Interior Minister Goran Peshek came. Denmark said Tarvania would get aid.",
    expected: ["Tarvanian:country", "Goran Peshek:person", "Denmark:country", "Tarvania:country"],
  },
  {
    text: "The Tarvanian Interior Ministry denied it. Tarvania is cold.",
    expected: ["Tarvanian Interior Ministry:organization", "Tarvania:country"],
  },
  // offices and organs of it
  { text: "The president of Tarvania flew home.", expected: ["Tarvania:country"] },
  { text: "President Milan Dreku of Vostrik flew home.", expected: ["Milan Dreku:person", "Vostrik:country"] },
  { text: "The government of Zembaly denied it. Zembaly is dry.", expected: ["Zembaly:country", "Zembaly:country"] },
  {
    text: "The Ministry of Justice of the Republic of Dembara wrote. Dembara is dry.",
    expected: ["Ministry of Justice of the Republic of Dembara:organization", "Dembara:country"],
  },
  { text: "Nobody wrote. Kelderan’s foreign ministry did not.", expected: ["Kelderan:country"] },
  // among known states
  {
    text: "Norway, Denmark and Tarvania agreed.",
    expected: ["Norway:country", "Denmark:country", "Tarvania:country"],
  },
  { text: "Relations between Sweden and Tarvania are cool.", expected: ["Sweden:country", "Tarvania:country"] },
  { text: "Refugees fled to neighbouring Tarvania.", expected: ["Tarvania:country"] },
  { text: "Officials in Oblava, the capital of Khorvia, denied it.", expected: ["Khorvia:country"] },
  { text: "The government of Nairobi County agreed.", expected: [] },
  {
    text: "Nobody set sanctions on Oravente, but Oravente’s state bank was shut.",
    expected: ["Oravente:country", "Oravente:country"],
  },
  // firms, provinces and people are none
  { text: "The president of Velarex resigned.", expected: ["Velarex:organization"] },
  { text: "The province of Dravia is wet, and refugees from Dravia are many.", expected: [] },
  { text: "Kenya and Minister Odile Marland agreed.", expected: ["Kenya:country", "Odile Marland:person"] },
])("finds the states of $text", ({ text, expected }) => {
  expect(mentionsIn(text).filter((mention) => !mention.startsWith("Republic of"))).toEqual(expected);
});
