/** The proleptic Gregorian calendar and ISO 8601 weeks. Days are counted from 1970-01-01; years may reach ±999,999,999. */

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export interface WeekDay {
  readonly weekYear: number;
  /** 1 to 53. */
  readonly week: number;
  /** 1 (Monday) to 7. */
  readonly dayOfWeek: number;
}

const DAYS_IN_400_YEARS = 146_097;

/** Day number of a calendar day; `month` and `day` must be in range. */
export function dayNumberOf({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - 719_468;
}

export function calendarDayOf(dayNumber: number): CalendarDay {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 1 (Monday) to 7. */
export function dayOfWeek(dayNumber: number): number {
  return modulo(dayNumber + 3, 7) + 1;
}

/** The Monday of the first ISO week of a year. */
export function firstMonday(weekYear: number): number {
  const fourth = dayNumberOf({ year: weekYear, month: 1, day: 4 });
  return fourth - dayOfWeek(fourth) + 1;
}

export function weekDayOf(dayNumber: number): WeekDay {
  const thursday = dayNumber - dayOfWeek(dayNumber) + 4;
  const weekYear = calendarDayOf(thursday).year;
  return {
    weekYear,
    week: Math.floor((thursday - firstMonday(weekYear)) / 7) + 1,
    dayOfWeek: dayOfWeek(dayNumber),
  };
}

/** The day so many months later, or the last of its month where there is none. */
export function plusMonths(dayNumber: number, months: number): number {
  if (months === 0) return dayNumber;
  const { year, month, day } = calendarDayOf(dayNumber);
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = modulo(count, 12) + 1;
  return dayNumberOf({ year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) });
}

/** The remainder that has the sign of `by`. */
export function modulo(value: number, by: number): number {
  return value - Math.floor(value / by) * by;
}
