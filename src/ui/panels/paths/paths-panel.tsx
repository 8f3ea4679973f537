import { EntityGlyph } from "../../components/entity-glyph.tsx";
import { Icon } from "../../components/icon.tsx";
import { EntityPicker } from "../picker/entity-picker.tsx";
import { formatCount } from "../wording/counts.ts";
import { Story } from "./story.tsx";
import { LENGTHS, type PathsDesk, pathName, usePaths } from "./use-paths.ts";
import "./paths.css";

/** How two entities are connected: the best paths, ranked, and the chosen one told in dated sentences. */
export function PathsPanel() {
  const desk = usePaths();
  const { path } = desk;
  return (
    <section className="paths" aria-label="Paths">
      <Wanted desk={desk} />
      <Ranked desk={desk} />
      {path ? (
        <Story key={pathName(path)} path={path} inTimeOrder={desk.inTimeOrder} onAvoid={desk.avoid} />
      ) : (
        <div className="story" />
      )}
    </section>
  );
}

/** Between whom, and how. */
function Wanted({ desk }: { readonly desk: PathsDesk }) {
  return (
    <form className="wanted" onSubmit={(event) => event.preventDefault()}>
      <h2>How are these connected?</h2>
      <div className="ends">
        <EntityPicker label="From" open="anyone" choice={desk.from} onChoose={desk.setFrom} />
        <EntityPicker label="To" open="anyone" choice={desk.to} onChoose={desk.setTo} />
        <button type="button" className="tool" title="Swap the two" aria-label="Swap the two" onClick={desk.swap}>
          <Icon name="swap" />
        </button>
      </div>
      <div className="around">
        <EntityPicker
          label="Avoid"
          open="nobody"
          choice={undefined}
          onChoose={(choice) => choice && desk.avoid(choice)}
        />
        {desk.avoided.map(({ value, name }) => (
          <button
            key={value}
            type="button"
            className="chip"
            title={`Let paths go through ${name} again`}
            onClick={() => desk.unavoid(value)}
          >
            not through {name}
            <Icon name="close" size={12} />
          </button>
        ))}
      </div>
      <label>
        <input
          type="checkbox"
          checked={desk.inTimeOrder}
          onChange={(event) => desk.setInTimeOrder(event.target.checked)}
        />
        in time order, each step no earlier than the last
      </label>
      <label>
        at most
        <select
          aria-label="Steps at most"
          value={desk.longest}
          onChange={(event) => desk.setLongest(Number(event.target.value))}
        >
          {LENGTHS.map((length) => (
            <option key={length} value={length}>
              {length}
            </option>
          ))}
        </select>
        steps
      </label>
      {desk.filtered ? <p className="quiet">Only through what the legend and the timeline let through.</p> : null}
    </form>
  );
}

function Ranked({ desk }: { readonly desk: PathsDesk }) {
  const { asked, paths, from, to } = desk;
  if (!from || !to)
    return (
      <p className="ranked blank">
        Choose two people, countries, organizations or events. The best paths between them stand here, ranked, and the
        one that you pick is told sentence by sentence and lit on the canvas.
      </p>
    );
  if (from.value === to.value) return <p className="ranked blank">Choose two different ones.</p>;
  if (asked.status === "failed")
    return (
      <p className="ranked blank" role="alert">
        {asked.message}
      </p>
    );
  if (asked.status === "waiting") return <p className="ranked blank">Looking for paths…</p>;
  if (paths.length === 0)
    return (
      <p className="ranked blank" role="status">
        Nothing connects {from.name} and {to.name} in {formatCount(desk.longest, "step")} or fewer
        {desk.inTimeOrder ? " in time order" : ""}. Allow more steps
        {desk.avoided.length > 0 ? ", or go through those left out" : ""}
        {desk.filtered ? ", or clear the filters" : ""}.
      </p>
    );
  return (
    <div className="ranked">
      <div className="head">
        <h2 role="status">{formatCount(paths.length, "path")}</h2>
        <span className="quiet">{asked.value.complete ? "shortest first, then best told" : "some of many"}</span>
      </div>
      <ol>
        {paths.map((path, at) => (
          <li key={pathName(path)} className={at === desk.chosen ? "on" : undefined}>
            <button type="button" aria-pressed={at === desk.chosen} onClick={() => desk.choose(at)}>
              <span className="way">
                {path.entities.map(({ id, name, entityType, countryCode }) => (
                  <span key={id}>
                    <EntityGlyph entityType={entityType} countryCode={countryCode} />
                    {name}
                  </span>
                ))}
              </span>
              <span className="quiet">
                {formatCount(path.steps.length, "step")} · {formatCount(path.documents, "report")}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
