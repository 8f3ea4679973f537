/** The text of each report by path, put into the page when it is built. */
const TEXTS = import.meta.glob<string>("../../../seeds/*.txt", { query: "?raw", import: "default", eager: true });

/** The sample reports as files, in order of their names: what a first visit opens with. */
export function sampleReports(): readonly File[] {
  return Object.keys(TEXTS)
    .sort()
    .map((path) => new File([TEXTS[path] ?? ""], path.slice(path.lastIndexOf("/") + 1), { type: "text/plain" }));
}
