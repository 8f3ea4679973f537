/** Classes of verbs, by base form. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Verbs that take a clause of what is said or thought. */
export const SAYING = words(
  "say tell announce report reveal state add confirm claim note write tweet insist argue stress declare explain disclose inform reply answer respond recall remark reiterate warn allege acknowledge admit concede believe think know mean suggest deny post comment maintain assert affirm underline underscore emphasise emphasize mention repeat indicate show hope expect predict assume fear vow promise pledge agree complain joke estimate find hear learn understand protest object contend counter read cite quote",
);

/** "asked the US to send": who is asked does it. */
export const OBJECT_CONTROL = words(
  "ask urge tell call press want allow order persuade expect request beg implore invite require force compel encourage advise instruct permit enable help lead prompt push pressure appeal accuse thank criticise criticize blame praise suspect stop prevent bar ban block forbid convince remind command authorise authorize oblige allow",
);
