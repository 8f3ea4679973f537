import { Icon } from "../components/icon.tsx";
import { formatDays } from "../panels/wording/dates.ts";
import { getDesk, useDesk } from "../state/desk.ts";

/** What narrows the view or lights a part of it, at the upper left; a click takes it away. */
export function Chips() {
  const dates = useDesk((state) => state.scene.filter.dates);
  const lit = useDesk((state) => state.lit);
  const { actions } = getDesk();
  if (!dates && !lit) return null;
  return (
    <div className="chips">
      {dates ? (
        <button
          type="button"
          className="chip day"
          title="Clear the brush"
          onClick={() => actions.setFilter({ dates: undefined })}
        >
          {formatDays(dates.start, dates.end)}
          <Icon name="close" size={12} />
        </button>
      ) : null}
      {lit ? (
        <button type="button" className="chip" title="Light everything" onClick={() => actions.light(null)}>
          <span>Lit: {lit.label}</span>
          <Icon name="close" size={12} />
        </button>
      ) : null}
    </div>
  );
}
