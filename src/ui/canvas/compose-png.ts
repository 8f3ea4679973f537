/**
 * One picture of several layers, lowest first, on a ground. Layers drawn by the graphics card must have been drawn in this
 * same turn: the card forgets them afterwards. Throws if the browser cannot make a picture.
 */
export function composePng(
  canvases: Readonly<Record<string, HTMLCanvasElement>>,
  layers: readonly string[],
  ground: string,
): Promise<Blob> {
  const present = layers.flatMap((name) => canvases[name] ?? []);
  const sheet = document.createElement("canvas");
  sheet.width = present.reduce((most, { width }) => Math.max(most, width), 1);
  sheet.height = present.reduce((most, { height }) => Math.max(most, height), 1);
  const context = sheet.getContext("2d");
  if (!context) throw new Error("This browser cannot draw pictures.");
  context.fillStyle = ground;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const layer of present) context.drawImage(layer, 0, 0);
  return new Promise((resolve, reject) =>
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be made."))), "image/png"),
  );
}
