/** Of a list in a folder, enough to tell whether it lists reports. */
const LOOKED_AT_BYTES = 1 << 20;

/** Every file of a drop; of folders, the reports below them. In order of path. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...transfer.files];
  const files = (
    await Promise.all(entries.map((entry) => (isFile(entry) ? fileOf(entry) : reportsBelow(entry))))
  ).flat();
  return files.sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ file }) => file);
}

interface PlacedFile {
  readonly path: string;
  readonly file: File;
}

async function reportsBelow(folder: FileSystemEntry): Promise<PlacedFile[]> {
  const { countsInFolder, listsSomethingElse } = await import("../../ingest/folder.ts");
  const reports: PlacedFile[] = [];
  for (const placed of await filesBelow(folder)) {
    const { path, file } = placed;
    if (!countsInFolder(path.slice(folder.fullPath.length + 1))) continue;
    const start = new Uint8Array(await file.slice(0, LOOKED_AT_BYTES).arrayBuffer());
    if (!listsSomethingElse(file.name, start)) reports.push(placed);
  }
  return reports;
}

async function filesBelow(entry: FileSystemEntry): Promise<PlacedFile[]> {
  if (isFile(entry)) return [await fileOf(entry)];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: PlacedFile[] = [];
  // A reader hands out a folder in batches; an empty one is the end.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) return found;
    for (const child of batch) for (const file of await filesBelow(child)) found.push(file);
  }
}

async function fileOf(entry: FileSystemFileEntry): Promise<PlacedFile> {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return { path: entry.fullPath, file };
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
