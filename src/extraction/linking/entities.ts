import type { Doc, DocMention } from "../../model/doc.ts";
import type { ExtractedEntity } from "../../model/extraction.ts";
import type { Draft } from "./draft.ts";
import { type Report, surface } from "./surface.ts";

/** Drafts that are mentioned, in order of first mention, with their ids and their names in order of first occurrence. */
export function entitiesOf(report: Report, links: readonly (Draft | null)[]): Map<Draft, ExtractedEntity> {
  const forms = new Map<Draft, Map<string, string>>();
  links.forEach((draft, i) => {
    const mention = report.mentions[i];
    if (!draft || !mention) return;
    const ordered = forms.get(draft) ?? new Map<string, string>();
    forms.set(draft, ordered);
    const text = surface(report, mention);
    const reason = draft.aliases.get(text);
    if (reason !== undefined) ordered.set(text, reason);
  });
  for (const [draft, ordered] of forms)
    for (const [text, reason] of draft.aliases) if (!ordered.has(text)) ordered.set(text, reason);
  return new Map(
    [...forms].map(([draft, ordered], i) => [
      draft,
      {
        localId: `e${i + 1}`,
        entityType: draft.entityType,
        name: draft.name,
        knownId: draft.knownId,
        ...(draft.entityType === "country" && draft.countryCode ? { countryCode: draft.countryCode } : {}),
        aliases: [...ordered].map(([text, reason]) => ({ text, reason })),
      },
    ]),
  );
}

/** The mentions of a report with the entities that they mean. */
export function linkedMentions(
  { mentions = [] }: Doc,
  links: readonly (Draft | null)[],
  entities: ReadonlyMap<Draft, ExtractedEntity>,
): DocMention[] {
  return mentions.map((mention, i) => {
    const draft = links[i];
    const entity = draft && entities.get(draft);
    return entity ? { ...mention, entity: entity.localId, entityType: entity.entityType } : mention;
  });
}
