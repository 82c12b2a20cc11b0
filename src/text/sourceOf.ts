import { formatDate } from "./date";
import type { Language } from "./language";

/**
 * The line under the figures as what is said of their source, where it is about the date in use;
 * else nothing: it may be a line of earlier figures, or somebody else's words. Of several dates that
 * it names only the one in use is said, unless all of them count.
 */
export function sourceOf(
  date: string | null,
  line: string | null | undefined,
  language: Language,
  doAllCount: boolean
): string {
  if (!line || date === null) return "";
  const day = formatDate(/^\d{4}$/.test(date) ? `${date}-01-01` : date, language);
  const text = day.replaceAll(".", "\\.");
  // Not the end of another date: 1.1.2026 is no part of 21.1.2026.
  if (!new RegExp(`(?<!\\d)${text}`).test(line)) return "";
  if (doAllCount) return line;
  const any = text.replace(/\d+/g, "\\d+");
  return line.replace(new RegExp(`${any}(?:(?:, | \\p{L}+ )${any})+`, "u"), day);
}
