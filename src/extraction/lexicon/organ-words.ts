/** Words for organs of government in lower case. Gathered by hand from general knowledge of news prose. */

/**
 * What each needs before it to be one body: `with-owner` a state ("the German parliament"), `with-adjective` a field ("foreign
 * ministry"), `any` either.
 */
export const ORGAN_NOUNS: ReadonlyMap<string, "with-owner" | "with-adjective" | "any"> = new Map([
  ["ministry", "with-adjective"],
  ["department", "with-adjective"],
  ["embassy", "with-owner"],
  ["consulate", "with-owner"],
  ["agency", "with-adjective"],
  ["authority", "with-adjective"],
  ["board", "with-adjective"],
  ["service", "with-adjective"],
  ["council", "with-adjective"],
  ["commission", "with-adjective"],
  ["federation", "with-adjective"],
  ["academy", "with-adjective"],
  ["office", "with-adjective"],
  ["high commission", "with-owner"],
  ["army", "with-owner"],
  ["navy", "with-owner"],
  ["treasury", "with-owner"],
  ["junta", "with-owner"],
  ["police", "with-owner"],
  ["upper house", "with-owner"],
  ["lower house", "with-owner"],
  ["tribunal", "with-adjective"],
  ["court", "with-adjective"],
  ["development bank", "with-owner"],
  ["central bank", "any"],
  ["election commission", "any"],
  ["electoral commission", "any"],
  ["supreme court", "any"],
  ["constitutional court", "any"],
  ["coast guard", "any"],
  ["coastguard", "any"],
  ["air force", "with-owner"],
  ["armed forces", "with-owner"],
  ["intelligence service", "with-owner"],
  ["security service", "with-owner"],
  ["security council", "with-owner"],
  ["chancellery", "any"],
]);

/** Words between a state and its organ. */
export const ORGAN_ADJECTIVES: ReadonlySet<string> = new Set(
  "canal aid border emergencies emergency audit football mining ports customs disaster migration human rights statistics aviation drug nuclear electoral exterior unification health foreign defence defense interior home finance justice health trade commerce economy economic economics energy environment agriculture education labour labor transport culture information external affairs development industry tourism planning fisheries petroleum oil mines water central national federal state supreme constitutional election electoral coast air armed intelligence security presidential reunification reconciliation supply supplies youth sports sport women gender welfare housing planning cabinet minerals mineral power steel sugar coal gas cocoa coffee tea grain agrarian commercial consumer food medicines revenue tax prison prisons police refugee morality riot traffic military secret religious land lands forest forestry forests wildlife marine maritime port telecoms telecommunications infrastructure roads railways railway technology science digital religious diaspora expatriate vaccination epidemic".split(
    " ",
  ),
);
