import { localeOf, type Language } from "../words";

/** A moment as people write it: the time for today, else date and time. */
export function timeText(moment: number, language: Language): string {
  const date = new Date(moment);
  const today = date.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(localeOf(language), {
    ...(!today && { day: "numeric", month: "short" }),
    hour: "2-digit",
    minute: "2-digit",
  }).format(date);
}
