import { useState } from "react";
import type { Alias } from "../../../model/graph.ts";
import { isCyrillic } from "../../../model/names.ts";
import { formatCount } from "../wording/counts.ts";

/** Lines shown before "n more". */
const LINES = 5;

/** Other written forms with the reason why each is held to be the same; forms with one reason share a line. */
export function AlsoWritten({ name, aliases }: { readonly name: string; readonly aliases: readonly Alias[] }) {
  const [all, setAll] = useState(false);
  const others = aliases.filter(({ text }) => text !== name);
  if (others.length === 0) return null;
  const lines = groupByReason(others);
  const shown = all ? lines : lines.slice(0, LINES);
  return (
    <section className="block">
      <h2>
        Also written<span>{formatCount(others.length, "form")}</span>
      </h2>
      <dl className="names">
        {shown.map(({ reason, texts }) => (
          <div key={`${reason} ${texts[0]}`}>
            <dt lang={texts.some(isCyrillic) ? "uk" : undefined}>{texts.join(", ")}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
      {lines.length > shown.length ? (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {lines.length - shown.length} more
        </button>
      ) : null}
    </section>
  );
}

function groupByReason(aliases: readonly Alias[]): { reason: string; texts: string[] }[] {
  const lines = new Map<string, { reason: string; texts: string[] }>();
  for (const { text, reason } of aliases) {
    const key = `${reason} ${isCyrillic(text)}`;
    const line = lines.get(key);
    if (line) line.texts.push(text);
    else lines.set(key, { reason, texts: [text] });
  }
  return [...lines.values()];
}
