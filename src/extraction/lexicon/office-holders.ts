import type { IsoDate } from "../../model/dates.ts";
import { foldName } from "../../model/names.ts";
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

/** States where the family name comes first. */
const FAMILY_NAME_FIRST = new Set("CN KP KR TW VN KH HU".split(" "));

/** Folded family name → those who bear it, in order of the table. */
const bySurname = new Map<string, Holder[]>();
for (const holder of HOLDERS) {
  for (const key of surnamesOf(holder)) {
    const bearers = bySurname.get(key) ?? [];
    if (!bearers.some(({ name, from }) => name === holder.name && from === holder.from))
      bySurname.set(key, [...bearers, holder]);
  }
}

/** Whether somebody in the table goes by this one word. */
export function isKnownSurname(word: string): boolean {
  return bySurname.has(foldName(word));
}

/**
 * The one who is meant by a bare surname on that day: of its bearers the one in office then, or, failing that, the only one.
 * Null when several are in question.
 */
export function bearerOf(surname: string, day: IsoDate | null): Holder | null {
  const bearers = bySurname.get(foldName(surname)) ?? [];
  const inOffice = day === null ? [] : bearers.filter(({ from, to }) => from <= day && (to === "" || day < to));
  return onlyOne(inOffice) ?? onlyOne(bearers);
}

function onlyOne(holders: readonly Holder[]): Holder | null {
  const [first] = holders;
  return first && holders.every(({ name }) => name === first.name) ? first : null;
}

function surnamesOf({ of, name, aliases }: Holder): string[] {
  const single = aliases.filter((alias) => !alias.startsWith("@") && !alias.includes(" "));
  return [name, ...aliases]
    .filter((form) => form.includes(" "))
    .map((form) => (FAMILY_NAME_FIRST.has(of) ? form.split(" ")[0] : form.split(" ").at(-1)) ?? "")
    .concat(single)
    .filter((word) => !/^[IVX]+$/.test(word))
    .map(foldName)
    .filter((key) => key.length > 1);
}

const byName = new Map<string, Holder[]>();
for (const holder of HOLDERS) byName.set(holder.name, [...(byName.get(holder.name) ?? []), holder]);

/** The offices that somebody held on that day; none when the day is unknown. */
export function officesHeldBy(name: string, day: IsoDate | null): readonly Holder[] {
  if (day === null) return [];
  return (byName.get(name) ?? []).filter(({ from, to }) => from <= day && (to === "" || day < to));
}
