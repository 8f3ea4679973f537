import type { EntityType } from "../../../model/schema.ts";
import type { SearchHit } from "../../../store/graph-store.ts";
import { type Choices, dayChoice, sentenceOf, TEMPLATES, type Template } from "../query/templates.ts";

/** A question that was typed: which of the known ones it is, and what is written where that has gaps. */
export interface TypedQuestion {
  readonly template: Template;
  /** By slot, as typed. */
  readonly names: Readonly<Record<string, string>>;
}

const HAVE = "(?:has |have |had )?";
const CALL = "(?:call(?:s|ed)?|phoned?|rang|ring|telephoned?|talk(?:s|ed)? (?:to|with)|sp(?:oke|eaks?) (?:to|with))";
const AID =
  "(?:aid(?:s|ed)?|help(?:s|ed)?|arm(?:s|ed)|support(?:s|ed)?|(?:gave|gives|sent) (?:aid |arms |money |weapons )?to)";
const GIVE = "(?:gave|given?|sent|send|provided?)";
const TIED = "(?:connected|related|linked|tied)";

/** How each question is asked; the groups of a form are slots of its template. */
const FORMS: readonly { readonly template: string; readonly forms: readonly string[] }[] = [
  {
    template: "connected",
    forms: [
      `how (?:is|are|was|were) (?<one>.+?) (?:and|with|to) (?<other>.+?) ${TIED}`,
      `how (?:is|are|was|were) (?<one>.+?) ${TIED} (?:to|with) (?<other>.+)`,
      "what (?:connects|links|ties) (?<one>.+?) (?:and|with|to) (?<other>.+)",
      "(?:connections?|links?|ties|paths?|ways?) (?:between|from) (?<one>.+?) (?:and|to) (?<other>.+)",
    ],
  },
  { template: "between", forms: ["who (?:is|are|stands?|mediates?) between (?<one>.+?) and (?<other>.+)"] },
  { template: "calls", forms: [`who ${HAVE}${CALL} (?<who>.+)`, `whom? (?:did|does|has) (?<who>.+?) ${CALL}`] },
  {
    template: "sanctions",
    forms: [
      `who ${HAVE}(?:sanction(?:s|ed)?|imposed? sanctions (?:on|against)) (?<whom>.+)`,
      "who (?:ruled|rules) out (?:sanctions (?:on|against)|sanctioning) (?<whom>.+)",
      "sanctions (?:on|against) (?<whom>.+)",
    ],
  },
  {
    template: "aid",
    forms: [
      `what (?:did|does|has|have) (?<giver>.+?) ${GIVE}(?: (?:to )?(?<to>.+))?`,
      `whom? (?:did|does|has|have) (?<giver>.+?) (?:aid|aided|help|helped|support|supported)`,
      `who ${HAVE}${AID} (?<to>.+)`,
    ],
  },
  {
    template: "disputes",
    forms: [
      `who ${HAVE}(?:disputes?|disputed|den(?:y|ies|ied)|contest(?:s|ed)?)(?: what)?(?: about| with)? (?<about>.+)`,
    ],
  },
  { template: "new", forms: ["what(?:'s|’s| is| was)? new since (?<since>.+)"] },
];

const READ = FORMS.flatMap(({ template, forms }) =>
  TEMPLATES.filter(({ id }) => id === template).flatMap((found) =>
    forms.map((form) => ({ template: found, form: new RegExp(`^${form}$`, "i") })),
  ),
);

/** Words that leave a gap open. */
const NOBODY = /^(?:who|whom|what|anyone|anybody|someone|somebody|them)$/i;

/** The known question that a text asks; null if it asks none. */
export function questionIn(text: string): TypedQuestion | null {
  const asked = text
    .trim()
    .replace(/[\s?]+$/, "")
    .replaceAll(/\s+/g, " ");
  for (const { template, form } of READ) {
    const found = form.exec(asked);
    if (!found) continue;
    const names = Object.entries(found.groups ?? {}).filter(([, name]) => name !== undefined && !NOBODY.test(name));
    return { template, names: Object.fromEntries(names) };
  }
  return null;
}

/** Whether a text is the beginning of a query in Cypher. */
export function isQuery(text: string): boolean {
  return /^\s*(?:(?:optional\s+)?match\s*(?:\(|\w+\s*=)|(?:create|merge)\s*\(|(?:unwind|with|return)\s.*[[({*])/i.test(
    text,
  );
}

type Search = (
  text: string,
  options: { readonly limit: number; readonly entityTypes?: readonly EntityType[] },
) => Promise<readonly SearchHit[]>;

/** What fills the gaps of a question: whoever is best called by what was typed there. What nobody is called stays open. */
export async function choicesFor({ template, names }: TypedQuestion, search: Search): Promise<Choices> {
  const filled = Object.entries(names).map(async ([name, typed]) => {
    const slot = template.slots[name];
    if (slot?.kind === "day") return [name, dayChoice(typed)] as const;
    if (slot?.kind !== "entity") return [name, undefined] as const;
    const [best] = await search(typed, { limit: 1, ...(slot.entityTypes ? { entityTypes: slot.entityTypes } : {}) });
    return [name, best && { value: best.entity.id, name: best.entity.name }] as const;
  });
  return Object.fromEntries((await Promise.all(filled)).filter(([, choice]) => choice !== undefined));
}

/** How a question is offered: with what fills its gaps, or in short where nothing does. */
export function offerOf(template: Template, choices: Choices): string {
  if (Object.keys(choices).length === 0) return template.short;
  return sentenceOf({ ...template, question: template.brief ?? template.question }, choices);
}
