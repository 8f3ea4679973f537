import { describe, expect, it } from "vitest";
import { told } from "../marked-doc.ts";

/** How a sentence tells what Berg and Holm, or Norland and Sudland, do: the relation's status; "nothing" where it tells none. */
function statusIn(text: string): string {
  const line = told(text, "2024-05-02").find((one) =>
    /^(?:Berg \w+ Holm|Holm called Berg|Norland \w+ Sudland)/.test(one),
  );
  return line === undefined ? "nothing" : (/ (planned|denied)$/.exec(line)?.[1] ?? "asserted");
}

describe("negation around a verb", () => {
  it.each([
    "[Norland]c never sanctioned [Sudland]c.",
    "[Norland]c never actually sanctioned [Sudland]c.",
    "[Norland]c never formally imposed sanctions on [Sudland]c.",
    "[Norland]c never really gave [Sudland]c any aid.",
    "[Norland]c never even sent [Sudland]c tents.",
    "[Norland]c never publicly disputed [Sudland]c's account.",
    "[Anna Berg]p never again called [Karl Holm]p.",
    "[Norland]c did not, in the end, sanction [Sudland]c.",
    "[Norland]c did not, in the end, impose sanctions on [Sudland]c.",
    "[Norland]c would not, for now, impose sanctions on [Sudland]c.",
    "[Norland]c has not, contrary to what was said, sanctioned [Sudland]c.",
    "[Norland]c has not so far sanctioned [Sudland]c.",
    "[Norland]c didn't even send tents to [Sudland]c.",
    "[Norland]c will no longer sanction [Sudland]c.",
    "[Anna Berg]p did not, however, call [Karl Holm]p.",
    "[Anna Berg]p did not herself telephone [Karl Holm]p.",
    "[Norland]c nearly sanctioned [Sudland]c.",
    "[Norland]c has almost sanctioned [Sudland]c.",
    "[Norland]c came close to sanctioning [Sudland]c.",
    "[Norland]c came within a whisker of sanctioning [Sudland]c.",
    "[Norland]c was going to sanction [Sudland]c but relented.",
    "[Norland]c was about to sanction [Sudland]c but thought better of it.",
    "[Norland]c had planned to impose sanctions on [Sudland]c but then backed down.",
    "[Anna Berg]p meant to telephone [Karl Holm]p but never got round to it.",
    "[Anna Berg]p wanted to call [Karl Holm]p but did not.",
    "[Norland]c wishes [it]c=Norland had sanctioned [Sudland]c.",
    "It was not [Norland]c that sanctioned [Sudland]c.",
    "It was not [Anna Berg]p who called [Karl Holm]p.",
    "Neither [Norland]c nor [Westland]c sanctioned [Sudland]c.",
    "[Norland]c abandoned plans to sanction [Sudland]c.",
    "[Norland]c dropped its plan to impose sanctions on [Sudland]c.",
    "[Norland]c baulked at sanctioning [Sudland]c.",
    "[Norland]c thought about sanctioning [Sudland]c but decided against it.",
    "There is little sign that [Norland]c sanctioned [Sudland]c.",
    "There is nothing to suggest that [Norland]c sanctioned [Sudland]c.",
    "[Norland]c is far from sanctioning [Sudland]c.",
    "[Norland]c has at no time sanctioned [Sudland]c.",
    "[Norland]c was about to sanction [Sudland]c when it changed its mind.",
    "[Norland]c could have sanctioned [Sudland]c but did not.",
    "[Norland]c wanted to sanction [Sudland]c but was talked out of it.",
  ])("takes for denied: %s", (text) => {
    expect(statusIn(text)).toBe("denied");
  });

  it.each([
    "[Norland]c rarely sanctioned [Sudland]c.",
    "[Norland]c hardly ever sanctioned [Sudland]c.",
    "[Norland]c scarcely gave [Sudland]c any aid.",
    "Few believe that [Norland]c sanctioned [Sudland]c.",
    "Nobody thinks that [Norland]c sanctioned [Sudland]c.",
    "The ministry does not believe that [Norland]c sanctioned [Sudland]c.",
    "A minister joked that [Norland]c had sanctioned [Sudland]c.",
    "[Anna Berg]p quipped that she had called [Karl Holm]p.",
    "[Anna Berg]p pretended that she had called [Karl Holm]p.",
    "[Anna Berg]p pretended to call [Karl Holm]p.",
    "[Anna Berg]p dreamt that she had called [Karl Holm]p.",
    "[Anna Berg]p would have phoned [Karl Holm]p had the line been open.",
    "[Anna Berg]p should have called [Karl Holm]p at once.",
    "[Norland]c would not sanction [Sudland]c if it withdrew.",
    "If [Sudland]c withdraws, [Norland]c will not sanction it.",
    "[Norland]c said it would not dispute [Sudland]c's report if its inspectors were let in.",
    "If [Norland]c really wanted to help [Sudland]c, it would cancel the debt.",
    "[Norland]c's offer of flood aid to [Sudland]c remained unanswered.",
    "[Norland]c offered [Sudland]c tents but received no reply.",
    "[Norland]c's offer to send tents to [Sudland]c has gone unanswered.",
    "[Anna Berg]p called up [Karl Holm]p for the squad.",
    "[Anna Berg]p called out [Karl Holm]p over the attack.",
    "[Anna Berg]p called [Karl Holm]p into her office.",
    "[Anna Berg]p called [Lars Dahl]p and [Karl Holm]p liars.",
    "[Karl Holm]p was called by [Anna Berg]p a friend.",
    "[Anna Berg]p spoke to the [Holm]o about the war.",
    "Imagine that [Norland]c sanctioned [Sudland]c.",
    "Suppose [Norland]c sanctioned [Sudland]c tomorrow.",
    "It looks as though [Norland]c had sanctioned [Sudland]c.",
    "In a dream, [Norland]c sanctioned [Sudland]c.",
    "[Norland]c dreams of sanctioning [Sudland]c.",
    "Analysts doubt that [Norland]c sanctioned [Sudland]c.",
    "[Norland]c would sanction [Sudland]c if it could.",
    "[Norland]c's offer of aid to [Sudland]c was never answered.",
  ])("takes for nothing: %s", (text) => {
    expect(statusIn(text)).toBe("nothing");
  });

  it.each([
    "[Norland]c has not only sanctioned [Sudland]c but closed the border.",
    "[Norland]c never hesitated to sanction [Sudland]c.",
    "[Norland]c, which had never before sanctioned a neighbour, sanctioned [Sudland]c.",
    "[Norland]c, not surprisingly, sanctioned [Sudland]c.",
    "[Norland]c almost immediately sanctioned [Sudland]c.",
    "[Norland]c has long since sanctioned [Sudland]c.",
    "[Norland]c only recently sanctioned [Sudland]c.",
    "[Norland]c gave [Sudland]c almost $5 million in aid.",
    "[Norland]c barely had the money but sent tents to [Sudland]c.",
    "[Norland]c sanctioned [Sudland]c, although few believed that it would.",
    "[Norland]c sanctioned [Sudland]c, not Westland.",
    "[Norland]c, not [Westland]c, sanctioned [Sudland]c.",
    "It was [Norland]c that sanctioned [Sudland]c.",
    "Nobody denies that [Norland]c sanctioned [Sudland]c.",
    "Few doubt that [Norland]c sanctioned [Sudland]c.",
    "Few knew that [Norland]c had sanctioned [Sudland]c.",
    "[Norland]c's denial of [Sudland]c's claim came on Monday.",
    "[Norland]c repeated [its]c=Norland denial of [Sudland]c's claim that it had shelled the town.",
    "[Norland]c had barely sanctioned [Sudland]c when the war began.",
    "[Norland]c sanctioned [Sudland]c but relented on Westland.",
    "[Anna Berg]p wanted to help and called [Karl Holm]p.",
    "[Anna Berg]p called [Karl Holm]p for nearly an hour.",
    "[Anna Berg]p called [Karl Holm]p on Monday and joked that it was cold.",
    "[Anna Berg]p phoned [Karl Holm]p to say that she would not sign if it rained.",
    "[Anna Berg]p called [Karl Holm]p from her office.",
    "[Anna Berg]p called [Lars Dahl]p and [Karl Holm]p on Monday.",
    "[Karl Holm]p was called by [Anna Berg]p on Monday.",
    "[Norland]c's offer of tents was unanswered for weeks, so [Norland]c sent aid to [Sudland]c.",
    "[Norland]c, whose offer to Westland went unanswered, sent tents to [Sudland]c.",
    "[Norland]c had not planned to sanction [Sudland]c but did so on Monday.",
    "There is no doubt that [Norland]c sanctioned [Sudland]c.",
    "Imagine the surprise when [Norland]c sanctioned [Sudland]c.",
    "[Norland]c dropped its plan to wait and sanctioned [Sudland]c.",
    "[Norland]c sanctioned [Sudland]c at no cost to itself.",
  ])("takes for asserted: %s", (text) => {
    expect(statusIn(text)).toBe("asserted");
  });

  it.each([
    "[Norland]c is going to sanction [Sudland]c.",
    "[Norland]c was going to sanction [Sudland]c.",
    "[Norland]c is close to sanctioning [Sudland]c.",
    "[Norland]c will sanction [Sudland]c if it does not withdraw.",
    "[Norland]c is not far from sanctioning [Sudland]c.",
    "[Norland]c has not abandoned plans to sanction [Sudland]c.",
    "[Norland]c is on the verge of sanctioning [Sudland]c.",
    "[Norland]c is toying with sanctioning [Sudland]c.",
    "[Norland]c may have sanctioned [Sudland]c but has not said so.",
  ])("takes for planned: %s", (text) => {
    expect(statusIn(text)).toBe("planned");
  });

  it("takes who did it instead for nobody that it was done to", () => {
    const lines = told("It was not [Anna Berg]p who called [Karl Holm]p but [Lars Dahl]p.", "2024-05-02");
    expect(lines).toEqual(["Berg called Holm denied"]);
  });

  it("tells of one who is set against the other nothing but who acted", () => {
    expect(told("[Norland]c, not [Westland]c, sanctioned [Sudland]c.", "2024-05-02").join()).not.toMatch(/^Westland/);
  });
});
