import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/ingest/language.ts";
import { sourceOf } from "../../src/ingest/source.ts";
import { titleOf } from "../../src/ingest/title.ts";

const BODY =
  "The two leaders talked about grain for an hour and agreed to meet, their offices said after the talk. It was long.";
const FIRST_WORDS = "The two leaders talked about grain for an hour and agreed to meet, their offices…";

describe("titleOf", () => {
  it.each([
    { text: `Leaders talk about grain\n\n${BODY}`, title: "Leaders talk about grain" },
    { text: ` date 2022-03-06 ${BODY}`, title: FIRST_WORDS },
    { text: ` date 2022-03-06\n${BODY}`, title: FIRST_WORDS },
    { text: `KYIV, Jan 27 (Reuters) - ${BODY}`, title: FIRST_WORDS },
    { text: `KINSHASA — ${BODY}`, title: FIRST_WORDS },
    { text: `Published: 5 May 2020\n${BODY}`, title: FIRST_WORDS },
    {
      text: `HARARE | 6 March 2024 | The Star\n\nLeaders talk about grain\n\n${BODY}`,
      title: "Leaders talk about grain",
    },
    { text: `GOVERNMENT NOTICE\nSanctions against five men\n${BODY}`, title: "Sanctions against five men" },
    { text: `By Ann Lee\nLeaders talk about grain\n${BODY}`, title: "Leaders talk about grain" },
    {
      text: "China acted against U.S. House Speaker Ann Lee and Gen. Bo Lund on Friday, and scrapped talks with Oslo.",
      title: "China acted against U.S. House Speaker Ann Lee and Gen. Bo Lund on Friday, and…",
    },
    { text: "Leaders talk.", title: "Leaders talk" },
    { text: "", title: "" },
  ])("is $title of $text", ({ text, title }) => {
    expect(titleOf(text)).toBe(title);
  });
});

describe("sourceOf", () => {
  it.each([
    { text: `KYIV, Jan 27 (Reuters) - ${BODY}`, source: "Reuters" },
    { text: `Leaders talk\n\nAccra (Gold Coast Daily), 18 May 2023 - ${BODY}`, source: "Gold Coast Daily" },
    { text: `BOGOTÁ (Coast News, Oct. 3, 2021) — ${BODY}`, source: "Coast News" },
    { text: `HARARE | 6 March 2024 | The Star\n\n${BODY}`, source: "The Star" },
    { text: `Leaders talk\nBy Ann Lee\n${BODY}`, source: "Ann Lee" },
    { text: `Leaders talk\nBy Staff Writer\n${BODY}`, source: null },
    { text: `Leaders talk\nBy our correspondent\n${BODY}`, source: null },
    { text: `Feb 9, 2023 (Compiled by our staff) — ${BODY}`, source: null },
    { text: `By Desk | 17 March, 2025 | 4 min read\n${BODY}`, source: null },
    { text: `By Monday the two (Ann and Bo) had talked. ${BODY}`, source: null },
    { text: BODY, source: null },
  ])("is $source of $text", ({ text, source }) => {
    expect(sourceOf(text)).toBe(source);
  });
});

describe("languageOf", () => {
  it.each([
    { text: BODY, language: "en" },
    { text: "Президент України провів чергову розмову з лідером США.", language: "uk" },
    { text: "Президент России провёл переговоры, и это были трудные переговоры.", language: "ru" },
    { text: "Le président et les ministres des deux pays ont parlé dans une salle pour la paix.", language: "fr" },
    { text: "Der Kanzler und die Minister sind nicht mit den Plänen auf dem Tisch gegangen.", language: "de" },
    { text: "El presidente y los ministros que hablaron con las partes por una hora", language: "es" },
    { text: `${BODY} Президент подякував.`, language: "en" },
    { text: "Zelensky, Biden", language: "en" },
  ])("is $language of $text", ({ text, language }) => {
    expect(languageOf(text)).toBe(language);
  });
});
