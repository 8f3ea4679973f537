/** A file name without ending: lower case letters and digits of any script, joined by hyphens. */
export function fileNameOf(title: string): string {
  return (
    title
      .toLowerCase()
      .normalize("NFC")
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60) || "entente"
  );
}
