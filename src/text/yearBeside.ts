const YEAR = /\b(?:19|20)\d\d\b/;

/**
 * The year of an invoice beside an agreement's title: nothing where the title says it, and with
 * words of its own where the title has another year in it.
 */
export const yearBeside = (
  title: string,
  year: number,
  otherThanIn: (year: number) => string
): readonly string[] => {
  if (title.includes(String(year))) return [];
  return [YEAR.test(title) ? otherThanIn(year) : String(year)];
};
