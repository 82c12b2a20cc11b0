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

/**
 * A moment as people of the language write it, in world time, which is the same for everybody who
 * reads the sheet: `22.11.2026 kl. 03.45 (UTC)`, `22 November 2026 at 03:45 (UTC)`.
 *
 * @param time An ISO time such as `2026-11-22T03:45:10.000Z`.
 */
export function formatTime(time: string, language: Language): string {
  const [date = "", clock = ""] = time.split("T");
  const [hour, minute] = clock.split(":");
  return language === "nb"
    ? `${formatDate(date, "nb")} kl. ${hour}.${minute} (UTC)`
    : `${formatDate(date, "en")} at ${hour}:${minute} (UTC)`;
}
