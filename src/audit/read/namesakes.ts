import { officialPopulationsAt } from "../../catalogue";
import type { FigureRole } from "./columns";
import type { ReadRecord } from "./readRecord";

/**
 * A record known by a name that several municipalities bear, such as Herøy, as the one of them whose
 * official population at the table's date is nearest to the printed one. As it was where no date or
 * population tells.
 */
export function amongNamesakes(
  record: ReadRecord,
  roles: readonly FigureRole[],
  date: string | null
): ReadRecord {
  const { raw, figures } = record;
  const printed = Number(figures[roles.lastIndexOf("population")]?.value ?? 0);
  if (raw.namesakes.length < 2 || date === null || printed <= 0) return record;
  const official = officialPopulationsAt(date);
  const [nearest] = raw.namesakes
    .flatMap((code) => {
      const population = official.get(code);
      return population === undefined
        ? []
        : [{ code, distance: Math.abs(Math.log(population / printed)) }];
    })
    .sort((a, b) => a.distance - b.distance);
  return nearest ? { ...record, raw: { ...raw, code: nearest.code } } : record;
}
