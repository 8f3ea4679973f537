import { type ReactNode, useRef, useState } from "react";
import { FORMATS } from "../../../formats/index.ts";
import { messageOf } from "../../../model/errors.ts";
import { Icon } from "../../components/icon.tsx";
import { getDesk, useDesk } from "../../state/desk.ts";
import { Dialog } from "../dialog/dialog.tsx";
import { formatCount } from "../wording/counts.ts";
import { saveFile } from "./save-file.ts";
import { PNG, useExport } from "./use-export.ts";
import type { Part } from "./what-to-export.ts";
import "./export.css";

export interface ExportDialogProps {
  readonly onClose: () => void;
}

/** What people do with a format, beside its name. */
const USES: Readonly<Record<string, string>> = {
  gexf: "opens in Gephi, with colours, places and dates",
  graphml: "opens in yEd, Gephi, igraph and NetworkX",
  csv: "two tables: nodes and edges",
  json: "everything, with every sentence; opens here again",
  [PNG]: "a picture of the canvas as it is now",
};

/** Takes the graph, what is drawn of it or one ego network away as a file; or the whole project. */
export function ExportDialog({ onClose }: ExportDialogProps) {
  const { state, run } = useExport();
  const title = useDesk((desk) => desk.project.title);
  const facets = useDesk((desk) => desk.view.facets);
  const nodes = useDesk((desk) => desk.view.graph.nodes);
  const reports = useDesk((desk) => desk.documents.length);
  const selected = useSelected();
  const [what, setWhat] = useState<Part["kind"]>("drawn");
  const [hops, setHops] = useState(1);
  const [format, setFormat] = useState(FORMATS[0]?.id ?? PNG);

  const picture = format === PNG;
  const part = (): Part => {
    if (what === "ego" && selected) return { kind: "ego", id: selected.id, hops };
    if (what === "whole") return { kind: "whole" };
    return { kind: "drawn", ids: nodes.map(({ id }) => id) };
  };
  const name = what === "ego" && selected && !picture ? selected.name : title;
  const submit = async () => {
    if (await run(part(), format, name)) onClose();
  };

  const choice = (kind: Part["kind"], label: ReactNode, told: string, possible = true) => (
    <label className={possible && !picture ? "choice" : "choice not"}>
      <input
        type="radio"
        name="part"
        checked={picture ? kind === "drawn" : what === kind}
        disabled={!possible || (picture && kind !== "drawn")}
        onChange={() => setWhat(kind)}
      />
      <span>{label}</span>
      <span className="quiet">{told}</span>
    </label>
  );

  return (
    <Dialog title="Export" onClose={onClose} width={540}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className="body export">
          <fieldset className="choices">
            <legend className="caption">What</legend>
            {choice(
              "drawn",
              "What is drawn",
              `${formatCount(facets.entities.drawn, "entity", "entities")}, ${formatCount(facets.relations.drawn, "relation")}`,
            )}
            {choice("whole", "The whole graph", `${formatCount(reports, "report")}, without the filters`)}
            {choice(
              "ego",
              selected ? (
                <>
                  Around {selected.name}, up to{" "}
                  <select
                    className="field small"
                    aria-label="Steps around it"
                    value={hops}
                    onChange={(event) => {
                      setHops(Number(event.target.value));
                      setWhat("ego");
                    }}
                  >
                    <option value={1}>1 step</option>
                    <option value={2}>2 steps</option>
                    <option value={3}>3 steps</option>
                  </select>
                </>
              ) : (
                "Around one entity"
              ),
              selected ? "its ego network" : "select one first",
              selected !== null,
            )}
          </fieldset>
          <fieldset className="choices">
            <legend className="caption">As</legend>
            {[...FORMATS, { id: PNG, label: "PNG" }].map(({ id, label }) => (
              <label key={id} className="choice">
                <input type="radio" name="format" checked={format === id} onChange={() => setFormat(id)} />
                <span>{label}</span>
                <span className="quiet">{USES[id]}</span>
              </label>
            ))}
          </fieldset>
          {state.status === "failed" ? (
            <p className="failed" role="alert">
              {state.message}
            </p>
          ) : null}
        </div>
        <div className="foot">
          <ProjectButtons onClose={onClose} />
          <span className="grow" />
          <button type="submit" className="button primary" disabled={state.status === "running"}>
            <Icon name="export" />
            {state.status === "running" ? "Writing…" : "Export"}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** The whole project as a file, out and in. */
function ProjectButtons({ onClose }: ExportDialogProps) {
  const input = useRef<HTMLInputElement>(null);
  const { actions } = getDesk();
  const save = async () => {
    try {
      const file = await actions.saveProject();
      saveFile(file.name, file);
      onClose();
    } catch (error) {
      actions.say("error", messageOf(error));
    }
  };
  const open = (file: File | undefined) => {
    if (!file) return;
    onClose();
    actions.openProject(file).catch((error: unknown) => actions.say("error", messageOf(error)));
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void save()}>
        <Icon name="save" />
        Save project
      </button>
      <button type="button" className="button plain" onClick={() => input.current?.click()}>
        Open project…
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Project file"
        onChange={(event) => open(event.target.files?.[0])}
      />
    </>
  );
}

/** The entity whose ego network can be taken: the one that is open, or the only one selected. */
function useSelected(): { readonly id: string; readonly name: string } | null {
  const id = useDesk((desk) =>
    desk.open?.kind === "entity" ? desk.open.id : desk.selection.size === 1 ? [...desk.selection][0] : undefined,
  );
  const node = useDesk((desk) => desk.view.graph.nodes.find((each) => each.id === id));
  return node ?? null;
}
