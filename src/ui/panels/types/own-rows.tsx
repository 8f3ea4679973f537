import type { OwnRelationType } from "../../../model/own-type.ts";
import type { Count } from "../../../store/graph-store.ts";
import { Icon } from "../../components/icon.tsx";
import { RelationLine } from "../../components/relation-line.tsx";
import { useDesk } from "../../state/desk.ts";
import { formatCount } from "../wording/counts.ts";

export interface OwnRowsProps {
  readonly own: readonly OwnRelationType[];
  readonly busy: boolean;
  readonly onRemove: (type: OwnRelationType) => void;
}

/** The types that are there, each with what it is found by and how often it was. */
export function OwnRows({ own, busy, onRemove }: OwnRowsProps) {
  const counts: Readonly<Record<string, Count>> = useDesk((state) => state.view.facets.relationTypes);
  if (own.length === 0)
    return (
      <p className="quiet none">
        Entente looks for calls, sanctions, aid and disputes. Add another kind of relation, and it is looked for in
        every report: in the legend, on the timeline, in queries and in files it is one like the others.
      </p>
    );
  return (
    <ul className="own" aria-label="Types of your own">
      {own.map((type) => (
        <li key={type.id}>
          <RelationLine relationType={type.id} />
          <b>{type.label}</b>
          <span className="quiet words">{wordsOf(type)}</span>
          <span className="count">{formatCount(counts[type.id]?.all ?? 0, "relation")}</span>
          <button
            type="button"
            className="tool"
            title={`Remove ${type.label}`}
            aria-label={`Remove ${type.label}`}
            disabled={busy}
            onClick={() => onRemove(type)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ triggers: { verbs, nouns, phrases } }: OwnRelationType): string {
  const words = [...verbs, ...nouns, ...phrases];
  return words.length > 0 ? words.join(", ") : "came with a file; reports are not read for it";
}
