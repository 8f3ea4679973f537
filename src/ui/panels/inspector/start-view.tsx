import type { EntityType } from "../../../model/schema.ts";
import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { Icon } from "../../components/icon.tsx";
import { getDesk, useDesk } from "../../state/desk.ts";
import { useAsked } from "../asking/use-asked.ts";
import { mostConnected } from "../picker/most-connected.ts";
import { TEMPLATES } from "../query/templates.ts";
import { formatNumber } from "../wording/counts.ts";

/** Entities offered to start from. */
const OFFERED = 6;

/** Questions offered to begin with. */
const ASKED = TEMPLATES.filter(({ id }) => ["calls", "aid", "disputes"].includes(id));

interface Offer {
  readonly id: string;
  readonly name: string;
  readonly entityType: EntityType;
  readonly countryCode?: string | undefined;
  readonly relations: number;
}

const KEYS = [
  { key: "Ctrl K", does: "search, commands, questions" },
  { key: "E", does: "expand what is selected" },
  { key: "F", does: "fit everything to the canvas" },
  { key: "Ctrl Z", does: "undo" },
] as const;

/** Nothing is open: say what will stand here, whom to start from, and the first keys. */
export function StartView() {
  const offers = useOffers();
  const empty = useDesk((state) => state.view.graph.nodes.length === 0);
  const reading = useDesk((state) => state.readings.some(({ state: { status } }) => status === "reading"));
  return (
    <>
      <div className="blank">
        <h1>Nothing is selected</h1>
        <p>Click a node to see what the reports say about it. Click an edge to see the sentence that it rests on.</p>
      </div>
      <div className="scroll">
        {offers.length > 0 ? (
          <section className="block">
            <h2>
              Start from<span>most relations{reading ? " so far" : ""}</span>
            </h2>
            <ul className="offers">
              {offers.map((offer) => (
                <li key={offer.id}>
                  <button type="button" className="tryline" onClick={() => void begin(offer.id, empty)}>
                    <EntityGlyph entityType={offer.entityType} countryCode={offer.countryCode} size={18} />
                    <span className="name">{offer.name}</span>
                    <span className="r">{formatNumber(offer.relations)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {offers.length > 0 ? (
          <section className="block">
            <h2>Or ask</h2>
            <ul className="offers">
              {ASKED.map(({ id, short }) => (
                <li key={id}>
                  <button
                    type="button"
                    className="tryline"
                    onClick={() => getDesk().actions.askQuestion({ template: id, choices: {} })}
                  >
                    <Icon name="question" />
                    <span>{short}</span>
                    <Icon name="next" size={12} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <section className="block">
          <h2>
            Keys
            <span>
              <kbd>?</kbd> lists them all
            </span>
          </h2>
          <dl className="keylist">
            {KEYS.map(({ key, does }) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <p className="block bottom promise">
        <Icon name="lock" />
        Reports are read in this page. Nothing is sent anywhere.
      </p>
    </>
  );
}

/** On an empty canvas an exploration begins; else it goes on. */
function begin(id: string, empty: boolean): Promise<void> {
  const { actions } = getDesk();
  return empty ? actions.startFrom(id) : actions.goTo(id);
}

/** The best-connected entities of the canvas; of the whole graph while the canvas is empty. */
function useOffers(): readonly Offer[] {
  const nodes = useDesk((state) => state.view.graph.nodes);
  const reports = useDesk((state) => state.documents.length);
  const empty = nodes.length === 0;
  const asked = useAsked(empty && reports > 0 ? "overview" : null, reports, async (signal) => {
    const { store } = getDesk();
    const ids = await store.overview(OFFERED, { signal });
    const details = await Promise.all(ids.map((id) => store.entity(id, { signal })));
    return details.map(({ entity, groups }) => ({
      ...entity,
      relations: groups.reduce((sum, group) => sum + group.relations.length, 0),
    }));
  });
  if (empty) return asked.value ?? [];
  return mostConnected({ nodes }, OFFERED);
}
