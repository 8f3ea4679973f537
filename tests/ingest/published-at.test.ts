import { describe, expect, it } from "vitest";
import { publishedAtOf } from "../../src/ingest/published-at.ts";

const HEADLINE = "Leaders talk about grain";
const BODY =
  "The two leaders talked about grain for an hour and agreed to meet, their offices said after the talk had ended.";

describe("publishedAtOf", () => {
  it.each([
    { head: ` date 2022-03-06 ${BODY}`, date: "2022-03-06" },
    { head: `${HEADLINE}\r\n date 2023-08-02\r\n${BODY}`, date: "2023-08-02" },
    { head: `KYIV, Jan 27, 2022 (Reuters) - ${BODY}`, date: "2022-01-27" },
    { head: `${HEADLINE}\nNEW YORK/GENEVA, 2 June 2000 (Wire) — ${BODY}`, date: "2000-06-02" },
    { head: `${HEADLINE}\nGeneva - Aug. 10, 2023. ${BODY}`, date: "2023-08-10" },
    { head: `BOGOTÁ, Colombia (Coast News, Oct. 3, 2021) — ${BODY}`, date: "2021-10-03" },
    { head: `(8 August 2017) ${BODY}`, date: "2017-08-08" },
    { head: `REYKJAVIK, Oct. 21 (2008) — ${BODY}`, date: "2008-10-21" },
    { head: `OSLO — 19.11.2024 — ${BODY}`, date: "2024-11-19" },
    { head: `${HEADLINE}\n\nJanuary 27, 2022\n\n${BODY}`, date: "2022-01-27" },
    { head: `${HEADLINE}\n24 March 2022\n\n20.12 GMT\n${BODY}`, date: "2022-03-24" },
    { head: `LIVE: what we know, Tuesday 30 July 2024\n\n21:40 — ${BODY}`, date: "2024-07-30" },
    { head: `${HEADLINE}\nBy Web Desk | Updated on March 03, 2022 22:14 IST\n${BODY}`, date: "2022-03-03" },
    { head: `${HEADLINE}\nPublished: 5 May 2020 | Updated: 6 May 2020\n${BODY}`, date: "2020-05-05" },
    { head: `${HEADLINE}\nLast updated: December 6, 2022\n${BODY}`, date: "2022-12-06" },
    { head: `${HEADLINE}\nHARARE | 6 March 2024 | The Star\n${BODY}`, date: "2024-03-06" },
    {
      head: `${BODY}\nA good talk. — Ann Lee (@annlee) March 6, 2022\nAnd before. — Ann Lee (@annlee) March 4, 2022`,
      date: "2022-03-06",
    },
    { head: `${HEADLINE}\nATHENS, Jan. 26/27, 2015 (Wire)\n${BODY}`, date: "2015-01-27" },
    { head: `${HEADLINE}\nATHENS, 26-27 January 2015 (Wire)\n${BODY}`, date: "2015-01-27" },
    { head: `GENEVA, Tue 3 Mar 2020 (Wire) — ${BODY}`, date: "2020-03-03" },
    // at the foot
    { head: `${HEADLINE}\n${BODY}\n\n(The Harare Standard, 21 November 2022)`, date: "2022-11-21" },
    { head: `${HEADLINE}\n${BODY}\nReported on 4 August 2021.`, date: "2021-08-04" },
    { head: `${HEADLINE}\n${BODY}\n— 24 October 2019\n`, date: "2019-10-24" },
    { head: `${HEADLINE}\n${BODY}\n6 September 2023 (Island Mirror)`, date: "2023-09-06" },
    { head: `${HEADLINE}\n${BODY}\nGeneva, 6 September 2023\nThe Press Office`, date: "2023-09-06" },
    { head: `${HEADLINE}\n${BODY} (7 March 2022)`, date: "2022-03-07" },
    { head: `Київ, 27 січня 2022 — Президент провів розмову.`, date: "2022-01-27" },
    {
      head: `Rwanda has rejected the charge, hours after ministers agreed a new round of penalties in Brussels on Monday 17 March 2025, the office said.`,
      date: "2025-03-17",
    },
    // without a year: the weekday and the years that the text speaks of must agree
    {
      head: `WASHINGTON, Jan 31 - Britain on Tuesday imposed sanctions, two years after the coup of 2021.`,
      date: "2023-01-31",
    },
    {
      head: `WASHINGTON, Oct 17 (Wire) - Britain acted on Tuesday. It had acted in 2019 and in 2020.`,
      date: "2023-10-17",
    },
    { head: `WASHINGTON, Oct 17 (Wire) - The U.S. Treasury acted on Tuesday, as in 2021.`, date: "2023-10-17" },
    { head: `WASHINGTON, Oct 19 (Wire) - Britain acted on Monday, as in all of 2020.`, date: "2020-10-19" },
  ])("reads $date from $head", ({ head, date }) => {
    expect(publishedAtOf(head)).toBe(date);
  });

  it.each([
    { what: "no date", text: `${HEADLINE}\n\n${BODY}` },
    { what: "a day without a year", text: `KYIV, Jan 27 (Reuters) - ${BODY}` },
    {
      what: "a year that is only not too late",
      text: "LONDON, Feb 14 - Britain on Wednesday recalled the pact of 1994.",
    },
    { what: "a date of what is told", text: `On 24 February 2022 Russia began its invasion. ${BODY}` },
    {
      what: "a date deep in a paragraph",
      text: `${BODY} They had last met in Vienna on 4 May 2019, he said, and again later that year.`,
    },
    { what: "a day that does not exist", text: `KYIV, Feb 30, 2022 (Reuters) - ${BODY}` },
    { what: "numbers that two countries read differently", text: `MAIL (4/12/2018) — ${BODY}` },
    { what: "a day that a last line tells of", text: `${HEADLINE}\n${BODY}\nThe next talks are on 4 May 2025.` },
    { what: "a day of birth at the foot", text: `${HEADLINE}\n${BODY}\nSalar Qadir, born 4 May 1975` },
    { what: "a day in brackets within the text", text: `${HEADLINE}\nIt was signed (4 May 2025) in Rome.\n${BODY}` },
    { what: "amounts", text: `OSLO, May 2 - Norway on Monday gave 2000 tents and $1999 to each.` },
    { what: "no text", text: "" },
  ])("says nothing of $what", ({ text }) => {
    expect(publishedAtOf(text)).toBeNull();
  });

  it.each([
    { name: "2022-03-06-call.txt", date: "2022-03-06" },
    { name: "folder/2019/wire_20220306.txt", date: "2022-03-06" },
    { name: "2022-13-06.txt", date: null },
    { name: "report-20220306123.txt", date: null },
  ])("reads $date from the file name $name", ({ name, date }) => {
    expect(publishedAtOf(BODY, name)).toBe(date);
  });

  it("believes the report more than the name of its file", () => {
    expect(publishedAtOf(` date 2022-03-06 ${BODY}`, "2024-01-01.txt")).toBe("2022-03-06");
  });
});
