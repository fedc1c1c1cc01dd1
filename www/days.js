// Days without a clock time, as 2027-08-31: today, a year on, whether one has passed, and how it is written. Pure but for today.

import { localeNow } from "./words.js";

/** @param {Date} date of this place */
const written = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");

/** Today, where the device is. */
export const today = () => written(new Date());

/** The same day a year later; of a leap day the last one of February. @param {string} day */
export function yearFrom(day) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(year + 1, month, 0).getDate();
  return written(new Date(year + 1, month - 1, Math.min(date, last)));
}

/** Whether a day can be read and is one of the calendar. @param {string} day */
export const isDay = (day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && dateOf(day)?.toISOString().slice(0, 10) === day;

/** Whether the last day of use is over. @param {string} until @param {string} now */
export const passed = (until, now) => isDay(until) && now > until;

/** A day as people write it; what is none stays as it stands. @param {string} day */
export const dayWords = (day) => (isDay(day) ? new Intl.DateTimeFormat(localeNow(), { dateStyle: "long", timeZone: "UTC" }).format(dateOf(day) ?? undefined) : day);

/** How many days lie between two, whichever is the later; without end where one can't be read. @param {string} a @param {string} b */
export function daysBetween(a, b) {
  const [one, other] = [dateOf(a), dateOf(b)];
  return one && other ? Math.abs(one.getTime() - other.getTime()) / 86_400_000 : Infinity;
}

/** @param {string} day */
function dateOf(day) {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}
