/** Literal text, colours and conditions in a number format say nothing of its kind. */
const NOT_PLACEHOLDERS = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

/** What a number format makes of a value, as far as editing it is concerned. */
export function formatKind(format: string | undefined): "date" | "percent" | "other" {
  if (!format || format === "General") return "other";
  const placeholders = format.replace(NOT_PLACEHOLDERS, "");
  if (placeholders.includes("%")) return "percent";
  return /[dmyh]/i.test(placeholders) ? "date" : "other";
}
