import { getDesk } from "../../state/desk.ts";
import type { Asked } from "../asking/use-asked.ts";
import { Crumb } from "./crumb.tsx";

/** What stands in the panel while an answer is on its way, or when there is none. */
export function Failed({ title, asked }: { readonly title: string; readonly asked: Asked<unknown> }) {
  if (asked.status !== "failed") return <div className="crumb" aria-busy="true" />;
  return (
    <>
      <Crumb onClose={() => getDesk().actions.stepBack()} />
      <div className="blank" role="alert">
        <h1>{title}</h1>
        <p>{asked.message}</p>
      </div>
    </>
  );
}
