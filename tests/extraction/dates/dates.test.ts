import { describe, expect, it } from "vitest";
import { dates } from "../../../src/extraction/dates/dates.ts";
import { formatPartialDate, type IsoDate } from "../../../src/model/dates.ts";
import { datesTold, markedDoc } from "../marked-doc.ts";

function found(text: string, publishedAt: IsoDate | null): string[] {
  return (dates.run(markedDoc(text, publishedAt)).dates ?? []).map(({ date }) => formatPartialDate(date));
}

describe("dates", () => {
  it.each([
    { text: "They spoke on Thursday.", on: "2022-01-28", expected: ["2022-01-27"] }, // a Friday
    { text: "They will speak on Thursday.", on: "2022-01-28", expected: ["2022-02-03"] },
    { text: "A call is foreseen for Thursday.", on: "2022-01-28", expected: ["2022-02-03"] },
    { text: "A call was pencilled in for Thursday.", on: "2022-01-28", expected: ["2022-02-03"] },
    { text: "The deal will be formally signed on Thursday.", on: "2022-01-28", expected: ["2022-02-03"] },
    { text: "It comes ahead of the long-awaited talks in January.", on: "2021-12-30", expected: ["2022-01"] },
    { text: "They spoke in January.", on: "2021-12-30", expected: ["2021-01"] },
    { text: "They spoke on Friday.", on: "2022-01-28", expected: ["2022-01-28"] },
    { text: "They spoke last Friday.", on: "2022-01-28", expected: ["2022-01-21"] },
    { text: "On Tuesday she said it will open on Friday.", on: "2022-03-06", expected: ["2022-03-01", "2022-03-11"] },
    { text: "Hours earlier he had called.", on: "2022-03-06", expected: ["2022-03-06"] },
    { text: "It came two days ago.", on: "2022-03-06", expected: ["2022-03-04"] },
    { text: "It happened yesterday.", on: "2022-03-01", expected: ["2022-02-28"] },
    { text: "It approved the sum last week.", on: "2022-03-06", expected: ["2022-02-21/2022-02-27"] },
    { text: "It happened over the weekend.", on: "2022-03-09", expected: ["2022-03-05/2022-03-06"] },
    { text: "It was decided earlier this month.", on: "2022-03-06", expected: ["2022-03"] },
    { text: "It was approved in December.", on: "2022-01-27", expected: ["2021-12"] },
    { text: "It was said on January 27.", on: "2022-01-28", expected: ["2022-01-27"] },
    { text: "It was said on Dec. 30.", on: "2022-01-02", expected: ["2021-12-30"] },
    { text: "It took place from 3 to 5 March 2022.", on: null, expected: ["2022-03-03/2022-03-05"] },
    { text: "It was listed last May.", on: "2022-05-20", expected: ["2021-05"] },
    { text: "It would go on: the sum went there in January.", on: "2022-03-26", expected: ["2022-01"] },
    { text: "Oslo, 3 October 2024.- The sum arrived on Tuesday.", on: "2024-10-03", expected: ["2024-10-01"] },
    { text: "OSLO (3 October 2024): The sum arrived on Tuesday.", on: "2024-10-03", expected: ["2024-10-01"] },
    { text: "OSLO, 3 October 2024 (Nordnews) Planes came on Tuesday.", on: "2024-10-03", expected: ["2024-10-01"] },
    { text: "On 3 October 2024, (he said) it came.", on: "2024-10-03", expected: ["2024-10-03"] },
    { text: "It began on Wednesday [October 26].", on: "2022-10-30", expected: ["2022-10-26"] },
    { text: "It was founded in 2021.", on: null, expected: ["2021"] },
    { text: "In 2021 it was founded.", on: null, expected: ["2021"] },
    { text: "In December it was approved.", on: "2022-01-27", expected: ["2021-12"] },
    { text: "Last Friday they spoke.", on: "2022-01-28", expected: ["2022-01-21"] }, // a Friday
    { text: "It was founded in the year 2021.", on: null, expected: ["2021"] },
    { text: "It was founded in spring 2021.", on: null, expected: ["2021"] },
    { text: "The March 2022 deal was signed.", on: null, expected: ["2022-03"] },
    { text: "The deal (Sept. 2022) was signed.", on: null, expected: ["2022-09"] },
    { text: "It was signed on 12 and 13 May.", on: "2022-05-20", expected: ["2022-05-12/2022-05-13"] },
    { text: "It was signed between 9 and 12 May 2019.", on: null, expected: ["2019-05-09/2019-05-12"] },
    { text: "It was signed on New Year's Eve.", on: "2022-05-20", expected: ["2021-12-31"] },
    { text: "It will be signed on Christmas Day.", on: "2022-05-20", expected: ["2022-12-25"] },
    { text: "It was signed on the 12th.", on: "2022-05-20", expected: ["2022-05-12"] },
    { text: "It was signed on the 29th.", on: "2022-05-20", expected: ["2022-04-29"] },
    { text: "It will be signed on the 12th.", on: "2022-05-20", expected: ["2022-06-12"] },
    { text: "It was signed on Thurs. in Oslo.", on: "2022-05-20", expected: ["2022-05-19"] },
    { text: "It was signed on the Friday before.", on: "2022-05-20", expected: ["2022-05-13"] }, // a Friday
    { text: "It was signed on 26.10.2022.", on: null, expected: ["2022-10-26"] },
    { text: "It was signed on 26/10/2022.", on: null, expected: ["2022-10-26"] },
    { text: "It lasted from May until June.", on: "2022-09-20", expected: ["2022-05-01/2022-06-30"] },
    { text: "It lasted from November to March.", on: "2022-09-20", expected: ["2021-11-01/2022-03-31"] },
    { text: "It lasted between March 2019 and May 2020.", on: null, expected: ["2019-03-01/2020-05-31"] },
    { text: "It came the day before yesterday.", on: "2022-03-06", expected: ["2022-03-04"] },
    { text: "It came on Friday last.", on: "2022-05-20", expected: ["2022-05-13"] }, // a Friday
    { text: "It came on Tuesday of last week.", on: "2022-05-20", expected: ["2022-05-10"] },
    { text: "It came last week, on Tuesday.", on: "2022-05-20", expected: ["2022-05-10"] },
    { text: "It came on Tuesday this week.", on: "2022-05-20", expected: ["2022-05-17"] },
    { text: "It came a fortnight ago.", on: "2022-05-20", expected: ["2022-05-02/2022-05-08"] },
    { text: "It was listed last spring.", on: "2022-05-20", expected: ["2021"] },
    { text: "It was listed last spring.", on: "2022-10-20", expected: ["2022"] },
    { text: "It will be listed next autumn.", on: "2022-05-20", expected: ["2022"] },
    { text: "It ran between 2003 and 2007.", on: null, expected: ["2003-01-01/2007-12-31"] },
  ])("$text told on $on: $expected", ({ text, on, expected }) => {
    expect(found(text, on)).toEqual(expected);
  });

  it.each([
    { text: "The flat on the 12th floor burned.", on: "2022-03-04" },
    { text: "They sat on Sat TV, the sun was out.", on: "2022-03-04" },
    { text: "By may it was over, in may it began.", on: "2022-03-04" },
    { text: "He may 5 times refuse.", on: "2022-03-04" },
    { text: "They spoke on Thursday.", on: null }, // nothing to count from
    { text: "They spoke on July 17.", on: null },
    { text: "They spoke every Friday.", on: "2022-03-04" },
    { text: "They spoke hours after the vote.", on: "2022-03-04" },
    { text: "It came three days after the vote.", on: "2022-03-04" },
    { text: "It sent 2,000 tents.", on: "2022-03-04" },
    { text: "They march on the capital.", on: "2022-03-04" },
    { text: "He is a lawyer, born on 4 May 1970.", on: "2022-03-04" },
    { text: "Name: A. Berg; DOB: 4 May 1970.", on: "2022-03-04" },
    { text: "It was signed on 4/10/2022.", on: "2022-03-04" }, // April or October
    { text: "Version 2.10.2021.4 is out.", on: "2022-03-04" },
    { text: "Prices rose this fall in demand.", on: "2022-03-04" },
  ])("finds none in $text told on $on", ({ text, on }) => {
    expect(found(text, on)).toEqual([]);
  });

  it("counts from a tweet's own day", () => {
    const tweet = "Had a phone call with [Karl Holm]p yesterday.\n— [Anna Berg]p (@AnnaBerg) May 4, 2022";
    expect(datesTold(tweet, "2022-05-20")).toEqual(["2022-05-03"]);
  });

  it("gives a tweet's day to what it tells without one", () => {
    const tweet = "Had a phone call with [Karl Holm]p.\n— [Anna Berg]p (@AnnaBerg) May 4, 2022";
    expect(datesTold(tweet, "2022-05-20")).toEqual(["2022-05-04"]);
  });

  it("takes the date nearest to what happened, and none that only bounds it", () => {
    expect(datesTold("[Anna Berg]p, in office since Monday, called [Karl Holm]p on Tuesday.", "2022-05-20")).toEqual([
      "2022-05-17",
    ]);
    expect(datesTold("[Norway]c sanctioned [Kenya]c.", "2022-05-20")).toEqual([null]);
  });
});
