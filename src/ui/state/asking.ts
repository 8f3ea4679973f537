import type { Core, Settings } from "./core.ts";
import type { DeskActions } from "./desk-state.ts";
import { forget, save } from "./saved-queries.ts";

/** Under which the settings hold which part of the drawer is open. */
export const DRAWER = "drawer";

type Asking = Pick<DeskActions, "openDrawer" | "findPaths" | "askQuestion" | "saveQuery" | "forgetQuery">;

/** The drawer with its questions and paths, reached from anywhere on the desk. */
export function asking({ desk }: Pick<Core, "desk">, settings: Settings): Asking {
  const openDrawer = (tab: string | null) => {
    settings.write(DRAWER, tab ?? undefined);
    desk.setState({ drawer: tab });
  };
  return {
    openDrawer,
    findPaths(ends) {
      desk.setState(({ pathEnds }) => ({ pathEnds: { ...pathEnds, ...ends } }));
      openDrawer("paths");
    },
    askQuestion(question) {
      desk.setState({ question });
      openDrawer("query");
    },
    saveQuery: (query) => desk.setState(({ queries }) => ({ queries: save(queries, query) })),
    forgetQuery: (name) => desk.setState(({ queries }) => ({ queries: forget(queries, name) })),
  };
}
