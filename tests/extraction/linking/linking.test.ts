import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entitiesIn, readEntities, resolvedIn } from "../read.ts";

describe("names that mean the same", () => {
  it.each([
    {
      why: "surname, other spelling, other script, handle",
      text: "Volodymyr Zelenskyy spoke. Zelensky was tired.\n\nДякую! — Володимир Зеленський (@ZelenskyyUa) March 6, 2022",
      day: "2022-03-06",
      expected: ["Volodymyr Zelensky: Volodymyr Zelenskyy, Zelensky, Володимир Зеленський, @ZelenskyyUa"],
    },
    {
      why: "the account of an office belongs to who holds it that day",
      text: "Thanks to @POTUS for the call.",
      day: "2018-05-01",
      expected: ["Donald Trump: @POTUS"],
    },
    {
      why: "a handle beside a name, whatever it says",
      text: "Calm today. — Oona Velling (@harbourgull) May 3, 2022",
      day: "2022-05-03",
      expected: ["Oona Velling: Oona Velling, @harbourgull"],
    },
    {
      why: "a handle that runs a body’s name together",
      text: "The think-tank Halmer House was listed. Proud company, @halmerhouse wrote.",
      day: null,
      expected: ["Halmer House: Halmer House, @halmerhouse"],
    },
    {
      why: "a title that may be a given name",
      text: "Its chairman, Sultan Ahmed bin Tarn, left.",
      day: null,
      expected: ["Ahmed bin Tarn: Ahmed bin Tarn, Sultan Ahmed bin Tarn"],
    },
    {
      why: "a misspelt surname",
      text: "Boris Johson came. Boris Johnson left.",
      day: "2022-04-10",
      expected: ["Boris Johnson: Boris Johson, Boris Johnson"],
    },
    {
      why: "initials that the report explains, though the world knows others by them",
      text: "The Royal Steel Federation (RSF) met. RSF members sang.",
      day: null,
      expected: ["Royal Steel Federation: Royal Steel Federation, RSF"],
    },
    {
      why: "state: name, adjective, capital",
      text: "Poland agreed. Polish ministers met. Warsaw said so.",
      day: null,
      expected: ["Poland: Poland, Polish, Warsaw"],
    },
    {
      why: "an organ under several names",
      text: "The Kenyan Ministry of Foreign Affairs denied it. Kenya’s foreign ministry had said so.",
      day: null,
      expected: [
        "Kenyan Ministry of Foreign Affairs: Kenyan Ministry of Foreign Affairs, Kenya’s foreign ministry, foreign ministry",
        "Kenya: Kenyan, Kenya",
      ],
    },
    {
      why: "an organ of the state that its sentence names",
      text: "Peru is not signing, its foreign ministry said.",
      day: null,
      expected: ["Peru: Peru", "Peruvian foreign ministry: foreign ministry"],
    },
    {
      why: "an organ of the state where the report was written",
      text: "SEOUL, 3 May — Nobody answered, the unification ministry said.",
      day: null,
      expected: ["South Korean unification ministry: unification ministry"],
    },
    {
      why: "an organ told by where it sits",
      text: "The foreign ministry in Minsk replied.",
      day: null,
      expected: ["Belarusian foreign ministry: foreign ministry, foreign ministry in Minsk"],
    },
    {
      why: "an army that acts, without its state",
      text: "NAIROBI, 3 May — It is false, the army said. Kenya’s army wrote no more.",
      day: null,
      expected: ["Kenya’s army: army, Kenya’s army", "Kenya: Kenya"],
    },
    {
      why: "the Red Cross of a state is not the movement",
      text: "Help came from Peru’s Red Cross.",
      day: null,
      expected: ["Peru: Peru", "Peruvian Red Cross: Red Cross, Peru’s Red Cross"],
    },
    {
      why: "a state that only its adjective tells first",
      text: "Velmorian president Oona Lund spoke. Then Velmoria voted.",
      day: null,
      expected: ["Velmoria: Velmorian, Velmoria", "Oona Lund: Oona Lund"],
    },
    {
      why: "an organ whose own name follows",
      text: "Japan’s development agency JICA sent tents. The tents came late, JICA said.",
      day: null,
      expected: ["JICA: Japan’s development agency, JICA", "Japan: Japan"],
    },
    {
      why: "two of one surname, told apart by title and by gender",
      text: "Major Egon Lund met General Otto Lund and Mrs. Nora Lund. Gen. Lund slept. Mrs. Lund left. Major Lund stayed.",
      day: null,
      expected: ["Egon Lund: Egon Lund, Lund", "Otto Lund: Otto Lund, Lund", "Nora Lund: Nora Lund, Lund"],
    },
    {
      why: "brothers told with one surname",
      text: "The brothers Tamas and Egon Velling were listed. Tamas left.",
      day: null,
      expected: ["Tamas Velling: Tamas", "Egon Velling: Egon Velling"],
    },
    {
      why: "two given names that share no surname",
      text: "Minister Otto Velling and Nora Lund came. Otto left.",
      day: null,
      expected: ["Otto Velling: Otto Velling, Otto", "Nora Lund: Nora Lund"],
    },
    {
      why: "somebody’s wife is not who she is the wife of",
      text: "It was Lord Velling's wife, Transport Minister Ana Velling, who left. Lord Velling stayed.",
      day: null,
      expected: ["Velling: Velling", "Ana Velling: Ana Velling"],
    },
    {
      why: "a government is its state",
      text: "The Rwandan government answered. Rwanda had no dealings with them.",
      day: null,
      expected: ["Rwanda: Rwandan, Rwanda, Rwandan government"],
    },
    {
      why: "a company with and without its legal form, and shorter",
      text: "Brenta Cable denied it. Brenta Cable AB, a carrier, has taken note, and Brenta Cable Holding paid.",
      day: null,
      expected: ["Brenta Cable AB: Brenta Cable, Brenta Cable AB", "Brenta Cable Holding: Brenta Cable Holding"],
    },
    {
      why: "a storm by its name alone",
      text: "Hurricane Nadia crossed the coast on Monday. Two days later Nadia was gone.",
      day: null,
      expected: ["Hurricane Nadia: Hurricane Nadia, Nadia"],
    },
    {
      why: "the accounts of a foreign ministry and of somebody named beside",
      text: "@NorwayMFA called it unbearable. Karim Nassar smiled; @KarimNassar_x tweeted.",
      day: null,
      expected: ["@NorwayMFA: @NorwayMFA", "Karim Nassar: Karim Nassar, @KarimNassar_x"],
    },
    {
      why: "the Treasury of the state that the report is about",
      text: "Britain acted. The Treasury froze the accounts.",
      day: null,
      expected: ["United Kingdom: Britain", "HM Treasury: Treasury"],
    },
  ])("$why", ({ text, day, expected }) => {
    expect(entitiesIn(text, day)).toEqual(expected);
  });

  it.each([
    ["two people of one surname", "Minister Anna Kovac met envoy Peter Kovac.", ["Anna Kovac", "Peter Kovac"]],
    ["two states with one word in common", "North Korea and South Korea spoke.", ["North Korea", "South Korea"]],
    [
      "two organs of two states",
      "The Kenyan navy met the Indian navy.",
      ["Kenyan navy", "Kenya", "Indian navy", "India"],
    ],
    ["the two Koreas", "North Korea and South Korea spoke. The North rang the South.", ["North Korea", "South Korea"]],
    ["two years are two happenings", "The 2020 coup and the 2021 coup differ.", ["2020 coup", "2021 coup"]],
  ])("keeps apart %s", (_, text, expected) => {
    expect((readEntities(text).entities ?? []).map(({ name }) => name)).toEqual(expected);
  });

  it("leaves an organ out when nobody says whose it is", () => {
    expect(entitiesIn("The foreign ministry denied it.")).toEqual([]);
  });
});

describe("whom the world knows", () => {
  it.each([
    ["Putin spoke.", "2022-01-01", "person/vladimir-putin"],
    ["Sunak spoke.", "2023-01-01", "person/rishi-sunak"],
    ["The White House agreed.", null, "organization/white-house"],
    ["Kiev agreed.", null, "country/ukraine"],
  ])("“%s” on %s: %s", (text, day, id) => {
    expect(readEntities(text, day).entities?.[0]?.knownId).toBe(id);
  });

  it.each([
    ["Minister Oona Velling spoke.", "2022-01-01"],
    ["The charity Oxbow paid.", null],
  ])("“%s”: nobody known", (text, day) => {
    expect(readEntities(text, day).entities?.[0]?.knownId).toBeNull();
  });
});

describe("descriptions", () => {
  it.each([
    ["He called the mayor of Tarn, Nora Velling, twice. The mayor’s story is false.", "The mayor = Nora Velling"],
    ["Mayotte's prefect, Thierry Velling, said so. She rang the prefect.", "the prefect = Thierry Velling"],
    ["Commodore Otto Lund was named. She contradicted the commander’s statement.", "the commander = Otto Lund"],
    ["The refugee agency of the bloc, VURNA, replied. That is the agency’s figure.", "the agency = VURNA"],
    ["Guatemala votes. Guatemala waits. Sweden gave money for the country’s judge.", "the country = Guatemala"],
    ["KUWAIT CITY, 3 May — Kuwait slept. Qatar sent food. The emirate thanked it.", "The emirate = Kuwait"],
    ["Zelensky met Macron. Then the Ukrainian president left.", "the Ukrainian president = Volodymyr Zelensky"],
    ["Zelensky met Macron. Then the French leader left.", "the French leader = Emmanuel Macron"],
    ["Zelensky spoke to his French counterpart. Macron agreed.", "his French counterpart = Emmanuel Macron"],
    ["The Dutch trade minister, Liesje Brandt, agreed.", "The Dutch trade minister = Liesje Brandt"],
    ["Liesje Brandt, the Dutch trade minister, agreed.", "the Dutch trade minister = Liesje Brandt"],
    ["Minister Liesje Brandt rose. The 67-year-old smiled.", "The 67-year-old = Liesje Brandt"],
    ["The World Bank agreed, and the bank paid.", "the bank = World Bank"],
    ["Nigerian envoy Tunde Okafor rose. The Nigerian had a plan.", "The Nigerian = Tunde Okafor"],
    ["Ambassador Mara Lindt rose. Then the diplomat left.", "the diplomat = Mara Lindt"],
    [
      "Erdogan met Macron. Turkey’s newly re-elected leader left.",
      "Turkey’s newly re-elected leader = Recep Tayyip Erdoğan",
    ],
  ])("%s", (text, expected) => {
    expect(resolvedIn(text, "2022-06-01", "nominal")).toContain(expected);
  });

  it.each([
    "Zelensky met Macron. Then the Polish president left.",
    "Peru and Chile talked. Peru and Chile voted. The country is poor.",
    "The government of the day fell.",
    "The president spoke.",
    "Zelensky spoke. The former Ukrainian president left.",
    "Macron spoke. The president of the chess club left.",
  ])("“%s”: nobody who is named", (text) => {
    expect(resolvedIn(text, "2022-06-01", "nominal")).toEqual([]);
  });
});

describe("pronouns", () => {
  it.each([
    ["Macron spoke. He was brief.", ["He = Emmanuel Macron"]],
    ["Minister Anna Kovac met Macron. She was brief.", ["She = Anna Kovac"]],
    ["The White House agreed. It had asked its lawyers.", ["It = White House", "its = White House"]],
    // whom something is done to is more likely who was the object before
    ["Anna Kovac wrote to Maria Silva. Kenya sanctioned her.", ["her = Maria Silva"]],
    ["Fatima Noor met Elena Brandt. She told her that.", ["She = Fatima Noor", "her = Elena Brandt"]],
    ["Macron called Putin. He told him so.", ["He = Emmanuel Macron", "him = Vladimir Putin"]],
    ["Boris Johnson called Donald Trump and rejected his claim.", ["his = Donald Trump"]],
    ["Putin met Xi, and Macron said he would wait.", ["he = Emmanuel Macron"]],
    ["Macron said Kenya had sanctioned him.", ["him = Emmanuel Macron"]],
    ["Macron called him.", []],
    ["It is certain that it rains.", []],
    ["He was brief.", []],
  ])("%s", (text, expected) => {
    expect(resolvedIn(text, "2022-06-01", "pronoun")).toEqual(expected);
  });
});

describe("any text", () => {
  it.each([
    "",
    " ",
    "\n\n",
    "…",
    "((((",
    "@ # @a #b",
    "’s ’s ’s",
    "A",
    "The",
    "of of of",
    "\ud800 x \udfff",
    "Mr.",
    "- - -",
  ])("reads %j without a fault", (text) => {
    expect(readEntities(text).entities).toBeDefined();
  });

  it.each([
    "Russian ",
    "Mr. Aa Bb. ",
    "the U.S. ",
    "“Ministry of ",
    "President ",
    "he said ",
    "A-",
    "a.k.a. Ana Silva, ",
    "Paris, Rome, ",
  ])("takes time in step with the length of %j again and again", (words) => {
    const start = performance.now();
    readEntities(words.repeat(30_000 / words.length));
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("never throws, and cuts every mention out of the text", () => {
    const words = fc.constantFrom(
      "Joe",
      "Biden",
      "Kyiv",
      "’s",
      "(",
      ")",
      "@a",
      "the",
      "US",
      "Mr.",
      "of",
      "Ministry",
      "\n",
      ",",
      "-",
      "and",
      "“",
      "Ä",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join(" ");
          for (const { start, end, entity } of readEntities(text, "2022-01-01").mentions ?? [])
            expect(start < end && end <= text.length && (entity === null || /^e\d+$/.test(entity))).toBe(true);
        },
      ),
      { seed: 7, numRuns: 150 },
    );
  });

  it("gives every mention a span that cuts it out, and aliases that stand in the text", () => {
    const text = "Zelensky met  US\nPresident Joe Biden.";
    const doc = readEntities(text, "2022-01-27");
    for (const { start, end } of doc.mentions ?? []) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    for (const { aliases } of doc.entities ?? [])
      for (const alias of aliases) expect(text.replace(/\s+/g, " ")).toContain(alias.text);
  });
});
