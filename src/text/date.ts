import type { Language } from "./language";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * A calendar date as people of the language write it: `1.1.2024` in Norwegian, `1 January 2024` in
 * English; a year alone stays as it is.
 *
 * @param date `2024-01-01` or `2024`.
 */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split("-").map(Number);
  if (month === undefined || day === undefined) return date;
  return language === "nb" ? `${day}.${month}.${year}` : `${day} ${MONTHS[month - 1]} ${year}`;
}
