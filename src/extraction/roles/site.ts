import type { DocMention, Token, Trigger } from "../../model/doc.ts";
import { chunkOf } from "../syntax/chunk-of.ts";
import type { Parse } from "../syntax/clause.ts";
import type { Frame } from "../triggers/frame.ts";
import type { FrameIndex } from "../triggers/frame-index.ts";

/** The words around one trigger, as the slots of its frame are read from them. */
export interface Site {
  readonly parse: Parse;
  readonly tokens: readonly Token[];
  readonly mentions: readonly DocMention[];
  /** Chunk of the trigger. */
  readonly chunk: number;
  readonly frame: Frame;
  /** Mention of whoever speaks, in a quotation or a tweet. */
  readonly speaker: number | null;
  /** Mention of whoever says the sentence, quoted or not. */
  readonly says: number | null;
}

/** What is read of the report that a trigger stands in. */
type Around = Pick<Site, "tokens" | "mentions"> & { readonly parses: readonly Parse[] };

/** The words around a trigger whose frame is among `frames`; null where it stands in no chunk. */
export function siteAt(
  { parses, tokens, mentions }: Around,
  trigger: Trigger,
  frames: FrameIndex,
  { speaker, says }: Pick<Site, "speaker" | "says">,
): Site | null {
  const parse = parses[trigger.sentence];
  const frame = frames.byId(trigger.frame);
  if (!parse || !frame) return null;
  const chunk = chunkOf(parse.chunks, trigger.tokens);
  return chunk < 0 ? null : { parse, tokens, mentions, chunk, frame, speaker, says };
}
