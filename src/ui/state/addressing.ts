import { formatAddress, parseAddress } from "./address.ts";
import type { Core, DeskParts } from "./core.ts";
import type { DeskActions, Open } from "./desk-state.ts";
import { knownTypes } from "./relation-types.ts";
import { sameOpen } from "./selection.ts";

const isKnown = (id: string) => knownTypes().has(id);

export interface Addressing extends Pick<DeskActions, "link"> {
  /** Goes to what the address bar says, and keeps it in step from then on. */
  start(): Promise<void>;
}

/** The address bar holds what is open and the filter; Back and Forward step through what was open. */
export function addressing(core: Core, bar: DeskParts["address"], goTo: (id: string) => Promise<void>): Addressing {
  const { desk, scenes } = core;
  let following = false;

  const now = () => {
    const { open, scene } = desk.getState();
    return formatAddress({ open, filter: scene.filter });
  };

  const come = (hash: string) => {
    const { open, filter } = parseAddress(hash, isKnown);
    const selection = open?.kind === "entity" ? { selection: new Set([open.id]) } : {};
    following = true;
    desk.setState({ open, ...selection });
    scenes.act("filter", (scene) =>
      JSON.stringify(scene.filter) === JSON.stringify(filter) ? scene : { ...scene, filter },
    );
    following = false;
  };

  return {
    link: () => bar.href(now()),
    async start() {
      const hash = bar.read();
      const { open, filter } = parseAddress(hash, isKnown);
      if (open || Object.keys(filter).length > 0) {
        come(hash);
        if (open?.kind === "entity") await goTo(open.id).catch(() => desk.setState({ open: null }));
      }
      bar.replace(now());
      desk.subscribe((state, before) => {
        if (following) return;
        if (!sameOpen(state.open, before.open)) {
          if (sameThing(state.open, before.open)) bar.replace(now());
          else bar.push(now());
        } else if (state.scene.filter !== before.scene.filter) bar.replace(now());
      });
      bar.listen(come);
    },
  };
}

/** Another passage of the same relation or report is no place of its own. */
function sameThing(a: Open | null, b: Open | null): boolean {
  return a !== null && b !== null && a.kind === b.kind && a.id === b.id;
}
