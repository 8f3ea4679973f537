import type { EntityType } from "../../model/schema.ts";
import "./entity-glyph.css";

/** Pictograms on a grid of 24, filled in the colour that stands on the type's own. The canvas draws the same paths. */
export const PICTOGRAMS: Readonly<Record<EntityType, string>> = {
  person: "M12 3.9a4.1 4.1 0 1 1 0 8.2 4.1 4.1 0 0 1 0-8.2zM4.6 20.2c0-4.5 3.1-7 7.4-7s7.4 2.5 7.4 7z",
  country: "M6 3h1.8v18H6zM8.8 4.2c3.6-1.6 5.2 1.4 9.2 0v8.6c-4 1.4-5.6-1.6-9.2 0z",
  organization: "M3.8 9.2 12 4.2l8.2 5zM5.6 10.7h2.5v6H5.6zM10.75 10.7h2.5v6h-2.5zM15.9 10.7h2.5v6h-2.5zM4 18h16v2H4z",
  event: "M5 5.5h14V19H5zm1.8 4.3v7.4h10.4V9.8zM7.6 3.5h2v3h-2zM14.4 3.5h2v3h-2zM11 11.6h3.6v3.6H11z",
};

/** Address of a country's square flag, beside the page. `countryCode` is ISO 3166-1 alpha-2. */
export function flagUrl(countryCode: string): string {
  return `flags/${countryCode.toLowerCase()}.svg`;
}

const PLACE: Readonly<Record<EntityType, string>> = {
  person: "translate(2.72 2.4) scale(0.44)",
  country: "translate(3.2 2.88) scale(0.4267)",
  organization: "translate(2.56 2.24) scale(0.4533)",
  event: "translate(4 3.68) scale(0.3333)",
};

const PLATE = {
  person: <circle className="plate" cx="8" cy="8" r="7.5" />,
  country: <circle className="plate" cx="8" cy="8" r="7.5" />,
  organization: <rect className="plate" x="0.96" y="0.96" width="14.08" height="14.08" rx="2.24" />,
  event: <rect className="plate" x="2.4" y="2.4" width="11.2" height="11.2" rx="1.28" transform="rotate(45 8 8)" />,
} as const;

export interface EntityGlyphProps {
  readonly entityType: EntityType;
  readonly countryCode?: string | undefined;
  /** Pixels. */
  readonly size?: number;
}

/** The small sign of an entity: shape and pictogram of its type, or its flag inside a ring. */
export function EntityGlyph({ entityType, countryCode, size = 16 }: EntityGlyphProps) {
  if (entityType === "country" && countryCode) {
    return (
      <span className="glyph flag" style={{ width: size, height: size }} aria-hidden="true">
        <img src={flagUrl(countryCode)} alt="" />
      </span>
    );
  }
  return (
    <svg className={`glyph ${entityType}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {PLATE[entityType]}
      <path className="pictogram" d={PICTOGRAMS[entityType]} fillRule="evenodd" transform={PLACE[entityType]} />
    </svg>
  );
}
