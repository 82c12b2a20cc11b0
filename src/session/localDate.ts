/** The day on the machine's own calendar, as `2026-11-28`. */
export function localDate(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
}
