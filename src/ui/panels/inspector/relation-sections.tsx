import { useState } from "react";
import { RelationLine } from "../../components/relation-line.tsx";
import { formatCount } from "../wording/counts.ts";
import { colorOf, verbOf } from "../wording/relation-words.ts";
import { Partner } from "./partner.tsx";
import type { RelationSection } from "./relation-sections.ts";

/** Partners drawn before "n more partners", and with each press of it. */
const PAGE = 8;

/** An entity's relations: by type, then partner, then date; the first partner is open. */
export function RelationSections({ sections }: { readonly sections: readonly RelationSection[] }) {
  return sections.map((section, at) => <Section key={section.key} section={section} openFirst={at === 0} />);
}

function Section({ section, openFirst }: { readonly section: RelationSection; readonly openFirst: boolean }) {
  const [shown, setShown] = useState(PAGE);
  const { relationType, outgoing, groups, summary } = section;
  const more = groups.length - shown;
  return (
    <section className="block" style={{ ["--c" as string]: colorOf(relationType) }}>
      <h2 className="rel-head">
        <RelationLine relationType={relationType} width={28} />
        {verbOf(relationType, outgoing)}
        <span className="n">{summary}</span>
      </h2>
      {groups.slice(0, shown).map((group, at) => (
        <Partner key={group.other.id} group={group} initiallyOpen={openFirst && at === 0} />
      ))}
      {more > 0 ? (
        <button type="button" className="link" onClick={() => setShown(shown + PAGE * 4)}>
          {formatCount(more, "more partner")}
        </button>
      ) : null}
    </section>
  );
}
