/** What a walk over a parsed page needs of its nodes. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: HtmlNode | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
}

const ELEMENT = 1;
const TEXT = 3;

const UNREAD = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS NAV FORM BUTTON SELECT HEAD TITLE META LINK".split(" "),
);
const PARAGRAPHS = new Set(
  "P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE BLOCKQUOTE PRE UL OL DL TABLE FIGURE FIGCAPTION H1 H2 H3 H4 H5 H6 HR ADDRESS".split(
    " ",
  ),
);
const LINES = new Set(["LI", "TR", "DT", "DD", "BR"]);

/**
 * The text of a part of a page as a reader sees it: paragraphs set apart by an empty line, list items behind "• ", runs of
 * blanks as one; scripts, styles, menus and forms left out. Linear time, no recursion: pages nest as deep as they like.
 */
export function readableText(root: HtmlNode): string {
  const out: string[] = [];
  let node: HtmlNode | null = root;
  while (node) {
    if (node.nodeType === TEXT) out.push((node.textContent ?? "").replace(/\s+/g, " "));
    const name = node.nodeType === ELEMENT ? node.nodeName.toUpperCase() : "";
    if (name !== "") out.push(breakAt(name), name === "LI" ? "• " : "");
    if (node.firstChild && !UNREAD.has(name)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) out.push(breakAt(node.nodeName.toUpperCase()));
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return out
    .join("")
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/\n+(?=• )/g, "\n")
    .replace(/(?<=\n)• *(?:\n|$)/g, "")
    .trim();
}

/** How many levels of nodes lie below `root`. */
export function depthOf(root: HtmlNode): number {
  let deepest = 0;
  let depth = 0;
  let node: HtmlNode | null = root;
  while (node) {
    if (node.firstChild) {
      node = node.firstChild;
      deepest = Math.max(deepest, ++depth);
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return deepest;
}

function breakAt(name: string): string {
  if (PARAGRAPHS.has(name)) return "\n\n";
  if (LINES.has(name)) return "\n";
  return name === "TD" || name === "TH" ? " " : "";
}
