import { SaxesParser } from "saxes";
import { KgError } from "../model/errors.ts";
import type { GraphText } from "./format.ts";

/** An element as it opens, its name without a namespace prefix. */
export interface XmlElement {
  readonly name: string;
  /** Undefined where there is no such attribute. */
  readonly attribute: (name: string) => string | undefined;
  /** For messages: `"g.gexf", line 12`. */
  readonly place: string;
}

export interface XmlHandlers {
  readonly open: (element: XmlElement) => void;
  /** Text between tags, in pieces. */
  readonly text?: (text: string) => void;
  readonly close: (name: string) => void;
}

const CHUNK = 1 << 16;
/** Deeper than any graph file nests its groups. */
const MOST_LEVELS = 200;

/**
 * Reads XML as a stream, so that memory does not grow with the file. Nothing is fetched; entities that a file defines are not
 * expanded but refused.
 * @param root name of the first element
 * Throws KgError "bad-format" naming the file and the line, and whatever the handlers throw.
 */
export function readXml({ name, text }: GraphText, root: string, handlers: XmlHandlers): void {
  if (text.trim() === "") throw new KgError("bad-format", `"${name}" is empty: there is no graph in it.`);
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  let levels = 0;
  parser.on("error", (error) => {
    const told = error.message.replace(/^\d+:\d+:\s*/, "").replace(/\.$/, "");
    throw new KgError(
      "bad-format",
      `"${name}" is not XML: line ${parser.line}, column ${parser.column}: ${told}. Use another copy of the file or export it again.`,
      { cause: error },
    );
  });
  parser.on("opentag", (tag) => {
    const local = withoutPrefix(tag.name);
    if (levels === 0 && local !== root)
      throw new KgError("bad-format", `"${name}" is XML but its first element is <${tag.name}>, not <${root}>.`);
    if (++levels > MOST_LEVELS)
      throw new KgError("bad-format", `"${name}", line ${parser.line}: elements lie more than ${MOST_LEVELS} deep.`);
    handlers.open({
      name: local,
      attribute: (key) => (Object.hasOwn(tag.attributes, key) ? tag.attributes[key] : undefined),
      place: `"${name}", line ${parser.line}`,
    });
  });
  const { text: onText } = handlers;
  if (onText) {
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  parser.on("closetag", (tag) => {
    levels--;
    handlers.close(withoutPrefix(tag.name));
  });
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
