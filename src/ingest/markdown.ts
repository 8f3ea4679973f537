import { dayIn } from "./calendar.ts";
import { decode } from "./decode.ts";
import { type DocumentKind, type Draft, MEGABYTE } from "./document-kind.ts";
import { publishedAtOf } from "./published-at.ts";
import { sourceOf } from "./source.ts";
import { titleOf } from "./title.ts";

/** A report in Markdown, one a file; the text is the file's own, marks included, so that offsets count in the file. */
export const markdown: DocumentKind = {
  id: "markdown",
  label: "Markdown",
  extensions: [".md", ".markdown"],
  maxBytes: 100 * MEGABYTE,
  read: async (file) => [readMarkdown(decode(file), file.name)],
};

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const HEADING = /^#{1,3}[ \t]+(?=[^ \t])(.*)$/m;
const LONGEST_FIELD = 500;

function readMarkdown(text: string, name: string): Draft {
  const front = FRONT_MATTER.exec(text);
  const field = (...names: readonly string[]) => frontMatterField(front?.[1] ?? "", names);
  const body = text.slice(front?.[0].length ?? 0);
  const date = field("date", "published", "publishedAt", "pubDate");
  return {
    text,
    title: plain(field("title", "headline") ?? headingOf(body) ?? titleOf(body)),
    source: field("source", "publisher", "site", "author") ?? sourceOf(body),
    publishedAt: (date === null ? null : dayIn(date)) ?? publishedAtOf(body, name),
    language: field("language", "lang"),
  };
}

function headingOf(body: string): string | null {
  const line = HEADING.exec(body)?.[1]?.slice(0, LONGEST_FIELD);
  return line?.replace(/[ \t#]+$/, "") || null;
}

/** The value of the first of `names` that stands at the left margin of YAML front matter. */
function frontMatterField(front: string, names: readonly string[]): string | null {
  for (const name of names) {
    const line = new RegExp(`^${name}[ \\t]*:(.*)$`, "im").exec(front)?.[1]?.trim().slice(0, LONGEST_FIELD);
    const value = line && (/^(["'])(.+)\1$/.exec(line)?.[2] ?? line);
    if (value) return value;
  }
  return null;
}

function plain(marked: string): string {
  return marked.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[*_`]+(?=\S)|(?<=\S)[*_`]+/g, "");
}
