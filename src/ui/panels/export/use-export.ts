import { useState } from "react";
import { FORMATS } from "../../../formats/index.ts";
import { KgError, messageOf } from "../../../model/errors.ts";
import { getDesk, useDesk } from "../../state/desk.ts";
import { fileNameOf } from "../../state/file-name.ts";
import { saveFile } from "./save-file.ts";
import { type Part, partOf } from "./what-to-export.ts";

export type ExportState =
  | { readonly status: "idle" }
  | { readonly status: "running" }
  | { readonly status: "failed"; readonly message: string };

/** What is on the canvas; throws KgError "not-found" while there is none. */
async function drawnImage(): Promise<Blob> {
  const canvas = getDesk().canvas();
  if (!canvas) throw new KgError("not-found", "There is no canvas to take a picture of. Close what covers it.");
  return canvas.exportPng();
}

/** The format that is no graph but a picture of what is drawn. */
export const PNG = "png";

export interface Export {
  readonly state: ExportState;
  /** Writes `part` in the format named, as one or more files. True when they were handed over. */
  run(part: Part, format: string, title: string): Promise<boolean>;
}

export function useExport(): Export {
  const [state, setState] = useState<ExportState>({ status: "idle" });
  const filter = useDesk((desk) => desk.scene.filter);
  const positions = useDesk((desk) => desk.scene.positions);
  const theme = useDesk((desk) => desk.theme);

  const run = async (part: Part, format: string, title: string) => {
    setState({ status: "running" });
    try {
      const name = fileNameOf(title);
      if (format === PNG) saveFile(`${name}.png`, await drawnImage());
      else {
        const writer = FORMATS.find(({ id }) => id === format);
        const graph = await partOf(getDesk().store, part, filter);
        for (const { suffix, text } of writer?.write(graph, { positions, theme }) ?? [])
          saveFile(`${name}${suffix}`, new Blob([text], { type: "application/octet-stream" }));
      }
      setState({ status: "idle" });
      return true;
    } catch (error) {
      setState({ status: "failed", message: messageOf(error) });
      return false;
    }
  };
  return { state, run };
}
