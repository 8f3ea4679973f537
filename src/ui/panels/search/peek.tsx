import { isCyrillic } from "../../../model/names.ts";
import type { GraphStore, RelationDetail, SearchHit } from "../../../store/graph-store.ts";
import { RelationLine } from "../../components/relation-line.tsx";
import { getDesk } from "../../state/desk.ts";
import { knownTypes, specOf } from "../../state/relation-types.ts";
import { useAsked } from "../asking/use-asked.ts";
import { evidenceSpans } from "../passage/evidence-spans.ts";
import { MarkedText } from "../passage/marked-text.tsx";
import { formatCount, formatNumber } from "../wording/counts.ts";
import { formatDate, formatDay } from "../wording/dates.ts";
import type { Result } from "./results.ts";

/** Other names shown. */
const NAMES = 3;

/** What stands behind the chosen result, so that one need not open it to know that it is the right one. */
export function Peek({ result }: { readonly result: Result | undefined }) {
  if (!result) return <div className="peek" />;
  if (result.kind === "entity") return <EntityPeek key={result.key} hit={result.hit} />;
  if (result.kind === "report") {
    const { title, source, name, publishedAt, entities, relations, copies } = result.report;
    return (
      <div className="peek">
        <h2>{title}</h2>
        <p className="quiet">
          {source ?? name}, {publishedAt ? formatDay(publishedAt) : "no date"}
        </p>
        <p>
          {formatCount(entities, "entity", "entities")}, {formatCount(relations, "relation")}
          {copies.length > 0 ? `, ${formatCount(copies.length, "reprint")}` : null}
        </p>
      </div>
    );
  }
  return (
    <div className="peek">
      <h2>{result.kind === "relation" ? result.sentence : result.command.label}</h2>
      {result.kind === "relation" ? <p className="quiet">{formatCount(result.edge.count, "time")}</p> : null}
    </div>
  );
}

function EntityPeek({ hit }: { readonly hit: SearchHit }) {
  const { entity, matched, reason, relationCounts } = hit;
  const asked = useAsked(`peek ${entity.id}`, null, (signal) => latestOf(getDesk().store, entity.id, signal));
  const names = entity.aliases.filter(({ text }) => text !== entity.name && text !== matched).slice(0, NAMES);
  return (
    <div className="peek">
      <h2>{entity.name}</h2>
      <section>
        <h3>Why it was found</h3>
        <dl className="why">
          <div>
            <dt lang={isCyrillic(matched) ? "uk" : undefined}>{matched}</dt>
            <dd>{reason}</dd>
          </div>
        </dl>
      </section>
      {names.length > 0 ? (
        <section>
          <h3>Also written</h3>
          <dl className="why">
            {names.map(({ text, reason: why }) => (
              <div key={text}>
                <dt lang={isCyrillic(text) ? "uk" : undefined}>{text}</dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      <section>
        <h3>Relations</h3>
        <dl className="tally">
          {knownTypes()
            .ids.filter((type) => relationCounts[type])
            .map((type) => (
              <div key={type}>
                <dt>
                  <RelationLine relationType={type} />
                  {specOf(type).label}
                </dt>
                <dd>{formatNumber(relationCounts[type] ?? 0)}</dd>
              </div>
            ))}
        </dl>
      </section>
      {asked.value ? <Latest detail={asked.value} /> : null}
    </div>
  );
}

function Latest({ detail }: { readonly detail: RelationDetail }) {
  const [passage] = detail.evidence;
  if (!passage) return null;
  return (
    <section>
      <h3>Latest</h3>
      <p className="quote" lang={passage.document.language}>
        <MarkedText text={passage.sentence} spans={evidenceSpans(passage.evidence, detail.relation, detail)} />
      </p>
      <p className="quiet">
        {formatDate(detail.relation.date)},{" "}
        {formatCount(new Set(detail.evidence.map(({ document }) => document.id)).size, "report")}
      </p>
    </section>
  );
}

/** The latest claim about an entity; null if there is none. */
async function latestOf(store: GraphStore, id: string, signal: AbortSignal): Promise<RelationDetail | null> {
  const { groups } = await store.entity(id, { signal });
  const claims = groups
    .filter(({ relationType }) => specOf(relationType).kind === "claim")
    .flatMap(({ relations }) => relations)
    .sort((a, b) => ((a.date?.start ?? "") < (b.date?.start ?? "") ? 1 : -1));
  const [latest] = claims;
  if (!latest) return null;
  const [detail] = await store.evidence([latest.id], { signal });
  return detail ?? null;
}
