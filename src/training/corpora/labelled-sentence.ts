import { tokenize } from "../../nlp/tokens.ts";

/** A sentence of a corpus, with the corpus' own labels of its names. */
export interface LabelledSentence {
  readonly words: readonly string[];
  readonly spans: readonly CorpusSpan[];
  /** The text that the words were cut from, where the corpus tells it. */
  readonly text?: string;
}

/** Half-open range of words under a label of the corpus. */
export interface CorpusSpan {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

const CLITIC = /^(?:n['’]t|['’]\p{L}{1,2})$/u;

/** The sentence in words as `tokenize` cuts them: "U.S.-led" becomes three. A span keeps all parts of its words. */
export function retokenize({ words, spans }: LabelledSentence): LabelledSentence {
  const parts: string[] = [];
  const starts: number[] = [];
  for (const word of words) {
    starts.push(parts.length);
    if (CLITIC.test(word)) parts.push(word);
    else for (const { text } of tokenize(word)) parts.push(text);
  }
  starts.push(parts.length);
  const at = (i: number) => starts[i] ?? parts.length;
  return {
    words: parts,
    spans: spans
      .map(({ from, to, label }) => ({ from: at(from), to: at(to), label }))
      .filter(({ from, to }) => from < to),
  };
}

/** Spans from labels such as `B-per`, `I-per` and `O`; `I-` after another label begins a span. */
export function spansOfTags(tags: readonly string[]): CorpusSpan[] {
  const spans: CorpusSpan[] = [];
  let from = 0;
  let open = "";
  tags.forEach((tag, i) => {
    const label = /^[BI]-/.test(tag) ? tag.slice(2) : "";
    if (open !== "" && (tag.startsWith("B-") || label !== open)) {
      spans.push({ from, to: i, label: open });
      open = "";
    }
    if (open === "" && label !== "") {
      from = i;
      open = label;
    }
  });
  if (open !== "") spans.push({ from, to: tags.length, label: open });
  return spans;
}
