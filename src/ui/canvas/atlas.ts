import { ENTITY_TYPE_IDS, type EntityType } from "../../model/schema.ts";
import { flagUrl, PICTOGRAMS } from "../components/entity-glyph.tsx";

const TILE = 128;
const COLUMNS = 16;

export const ATLAS_COLUMNS = COLUMNS;

/**
 * The signs inside nodes, on one picture for the graphics card: a pictogram for each entity type (white, to be tinted),
 * then the flags, each fetched when its country is first drawn.
 */
export class Atlas {
  readonly canvas: HTMLCanvasElement;
  /** Grows with each change: whoever holds a copy compares. */
  version = 0;
  private readonly context: CanvasRenderingContext2D;
  private readonly flags = new Map<string, number>();
  private readonly onChange: () => void;

  constructor(onChange: () => void) {
    this.onChange = onChange;
    this.canvas = document.createElement("canvas");
    this.canvas.width = this.canvas.height = TILE * COLUMNS;
    const context = this.canvas.getContext("2d");
    if (!context) throw new Error("This browser cannot draw pictures.");
    this.context = context;
    for (const [tile, type] of ENTITY_TYPE_IDS.entries()) this.drawPictogram(tile, type);
  }

  /** Number of the tile: of the flag for a country with a code, else of the type's pictogram. */
  tileOf(entityType: EntityType, countryCode: string | undefined): number {
    if (entityType !== "country" || !countryCode) return ENTITY_TYPE_IDS.indexOf(entityType);
    const known = this.flags.get(countryCode);
    if (known !== undefined) return known;
    const tile = ENTITY_TYPE_IDS.length + this.flags.size;
    if (tile >= COLUMNS * COLUMNS) return ENTITY_TYPE_IDS.indexOf(entityType);
    this.flags.set(countryCode, tile);
    this.drawLetters(tile, countryCode);
    this.fetchFlag(tile, countryCode);
    return tile;
  }

  isFlag(tile: number): boolean {
    return tile >= ENTITY_TYPE_IDS.length;
  }

  /** Draws a tile as a square of `size` around the origin of `context`. */
  paint(context: CanvasRenderingContext2D, tile: number, size: number): void {
    const { x, y } = place(tile);
    context.drawImage(this.canvas, x, y, TILE, TILE, -size / 2, -size / 2, size, size);
  }

  private drawPictogram(tile: number, type: EntityType): void {
    this.into(tile, (context) => {
      context.scale(TILE / 24, TILE / 24);
      context.fillStyle = "#fff";
      context.fill(new Path2D(PICTOGRAMS[type]), "evenodd");
    });
  }

  /** Stands until the flag comes, and for good where there is none. */
  private drawLetters(tile: number, countryCode: string): void {
    this.into(tile, (context) => {
      context.fillStyle = "#e9eceb";
      context.fillRect(0, 0, TILE, TILE);
      context.fillStyle = "#14181c";
      context.font = `650 ${TILE * 0.42}px "Libre Franklin Variable", Arial, sans-serif`;
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.fillText(countryCode.toUpperCase(), TILE / 2, TILE * 0.53);
    });
  }

  private fetchFlag(tile: number, countryCode: string): void {
    const image = new Image(TILE, TILE);
    image.onload = () => this.into(tile, (context) => context.drawImage(image, 0, 0, TILE, TILE));
    image.src = flagUrl(countryCode);
  }

  private into(tile: number, draw: (context: CanvasRenderingContext2D) => void): void {
    const { context } = this;
    const { x, y } = place(tile);
    context.save();
    context.beginPath();
    context.rect(x, y, TILE, TILE);
    context.clip();
    context.clearRect(x, y, TILE, TILE);
    context.translate(x, y);
    draw(context);
    context.restore();
    this.version++;
    this.onChange();
  }
}

function place(tile: number): { x: number; y: number } {
  return { x: (tile % COLUMNS) * TILE, y: Math.floor(tile / COLUMNS) * TILE };
}
