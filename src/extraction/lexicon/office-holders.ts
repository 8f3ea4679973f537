import type { IsoDate } from "../../model/dates.ts";
import { OFFICE_HANDLES, OFFICE_HOLDERS } from "./office-holders.data.ts";

export type Office = "p" | "k" | "l" | "m" | "f" | "d" | "t" | "v" | "s";

export interface Holder {
  /** ISO 3166-1 alpha-2, or the name of an organization. */
  readonly of: string;
  readonly office: Office;
  readonly name: string;
  readonly from: IsoDate;
  /** Empty while in office. */
  readonly to: IsoDate;
  readonly aliases: readonly string[];
}

export const HOLDERS: readonly Holder[] = OFFICE_HOLDERS.trim()
  .split("\n")
  .map((row) => {
    const [of = "", office = "", name = "", from = "", to = "", aliases = ""] = row.split("|");
    return { of, office: office as Office, name, from, to, aliases: aliases.split(";").filter(Boolean) };
  });

const byOffice = new Map<string, Holder[]>();
for (const holder of HOLDERS) {
  const key = `${holder.of}|${holder.office}`;
  byOffice.set(key, [...(byOffice.get(key) ?? []), holder]);
}

const byHandle = new Map(
  OFFICE_HANDLES.trim()
    .split("\n")
    .map((row) => {
      const [handle = "", of = "", office = ""] = row.split("|");
      return [handle.toLowerCase(), { of, office: office as Office }];
    }),
);

/** Who held the office on that day; null when the table does not say or the day is unknown. */
export function holderAt(of: string, office: Office, day: IsoDate | null): Holder | null {
  if (day === null) return null;
  return byOffice.get(`${of}|${office}`)?.find(({ from, to }) => from <= day && (to === "" || day < to)) ?? null;
}

/** Every holder of the office that the table knows, earliest first. */
export function holdersOf(of: string, office: Office): readonly Holder[] {
  return byOffice.get(`${of}|${office}`) ?? [];
}

/** The office that a handle such as `@POTUS` belongs to. */
export function officeOfHandle(handle: string): { readonly of: string; readonly office: Office } | null {
  return byHandle.get(handle.toLowerCase()) ?? null;
}
