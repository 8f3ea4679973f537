import type { IsoDate } from "../model/dates.ts";
import { KgError } from "../model/errors.ts";
import { dayIn } from "./calendar.ts";
import { decode } from "./decode.ts";
import { type DocumentKind, type Draft, type InputFile, MEGABYTE } from "./document-kind.ts";
import { depthOf, type HtmlNode, readableText } from "./html-text.ts";

/** A saved web page: the article in it, without scripts, menus and advertisements. Nothing in the page runs. */
export const html: DocumentKind = {
  id: "html",
  label: "Web page",
  extensions: [".html", ".htm", ".xhtml"],
  maxBytes: 20 * MEGABYTE,
  async read(file) {
    return [await readPage(file)];
  },
};

/** The part of a parsed page that is used here; `linkedom` makes it in a page, a worker and Node alike. */
interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
}
interface HtmlPage {
  readonly body: HtmlElement;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

const DATE_NAMES = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "dcterms.created",
  "dc.date.issued",
  "dc.date",
  "pubdate",
  "publish-date",
  "date",
];

/** Of a page nested deeper the whole text is taken: Readability walks by recursion. */
const MAX_DEPTH = 500;
/** Marks ("<") of a page: of one with more the whole text is taken, and one with far more is no report. */
const ARTICLE_MARKS = 50_000;
const MAX_MARKS = 200_000;
/** The time to parse grows with the square of the depth. */
const MAX_NESTING = 20_000;
/** Elements that nothing closes but their own end. */
const NESTING = /<(\/?)(?:a|article|b|blockquote|div|em|font|i|ol|section|span|strong|table|ul)\b/gi;
/** In which a page says its language. */
const HEAD_CHARACTERS = 10_000;

async function readPage(file: InputFile): Promise<Draft> {
  const page = decode(file, declaredEncoding(file.bytes));
  const marks = page.split("<", MAX_MARKS + 2).length - 1;
  if (marks > MAX_MARKS || nestingOf(page) > MAX_NESTING)
    throw new KgError("too-large", `"${file.name}" has more tags than any report. Add its text as a .txt file.`);
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);

  // A page without <html> or <body> would be cut after its first element.
  const inner = page.replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)\b[^<>]*>/gi, "");
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${inner}</body></html>`);
  const meta = metaOf(document);
  const publishedAt = publishedIn(document, meta);
  const whole = readableText(document.body);
  const article =
    marks > ARTICLE_MARKS || depthOf(document.body) > MAX_DEPTH
      ? null
      : new Readability<HtmlNode>(document, { serializer: (node: HtmlNode) => node }).parse();

  const title = (article?.title || meta.get("og:title") || "").replace(/\s+/g, " ").trim();
  const body = (article?.content && readableText(article.content)) || whole;
  if (body === "")
    throw new KgError(
      "bad-input",
      `"${file.name}" holds no readable text, only code or pictures. Add the page's text.`,
    );
  return {
    text: title === "" || body.startsWith(title) ? body : `${title}\n\n${body}`,
    title,
    source: article?.siteName || meta.get("og:site_name") || null,
    publishedAt,
    language: /<html\b[^<>]*\blang\s*=\s*["']?([A-Za-z-]+)/.exec(page.slice(0, HEAD_CHARACTERS))?.[1] ?? null,
  };
}

/** About how deep a page nests, before it is parsed. */
function nestingOf(page: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash] of page.matchAll(NESTING)) {
    depth = slash === "" ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Names and properties of the page's meta elements in lower case; the first of each counts. */
function metaOf(page: HtmlPage): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const key = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const value = element.getAttribute("content");
    if (key && value && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), value);
  }
  return meta;
}

function publishedIn(page: HtmlPage, meta: ReadonlyMap<string, string>): IsoDate | null {
  const candidates = DATE_NAMES.map((name) => meta.get(name));
  for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
    candidates.push(/"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? "")?.[1]);
  for (const time of page.querySelectorAll('[itemprop="datePublished"], article time, time[pubdate], header time'))
    candidates.push(time.getAttribute("datetime") ?? time.getAttribute("content") ?? time.textContent ?? undefined);
  for (const candidate of candidates) {
    const date = candidate === undefined ? null : dayIn(candidate);
    if (date) return date;
  }
  return null;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  return /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
}
