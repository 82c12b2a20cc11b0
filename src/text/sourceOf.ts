import { formatDate } from "./date";
import type { Language } from "./language";

/**
 * The line under the figures as what is said of their source, where it is about the date in use;
 * else nothing: it may be a line of earlier figures, or somebody else's words.
 */
export function sourceOf(
  date: string | null,
  line: string | null | undefined,
  language: Language
): string {
  if (!line || date === null) return "";
  const day = formatDate(/^\d{4}$/.test(date) ? `${date}-01-01` : date, language);
  // Not the end of another date: 1.1.2026 is no part of 21.1.2026.
  return new RegExp(`(?<!\\d)${day.replaceAll(".", "\\.")}`).test(line) ? line : "";
}
