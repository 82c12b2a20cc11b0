import { BUNDLED_YEARS, bundledPopulation, wishFor } from "../session/newPopulation";
import type { Session } from "../session/session";
import { cellAddress } from "../sheet/address";
import type { Language } from "../text";
import { newPopulationTexts } from "../text/newPopulationTexts";
import type { ReportedIssue } from "./report";

/** The years that `--population` takes, one or several. */
export const POPULATION_YEARS: readonly string[] = BUNDLED_YEARS.map(String);

/**
 * Puts the bundled official population of some years into the sheet, the newest in use. Ends with
 * what the sheet's members have no figure for; where nothing could be put in, the session's notice
 * says why.
 */
export async function takeBundledPopulation(
  session: Session,
  years: readonly number[],
  language: Language
): Promise<{ readonly taken: boolean; readonly issues: readonly ReportedIssue[] }> {
  const { sheet } = session.getState();
  // Without a table there is nothing to put figures into: writing the result says so.
  if (sheet.kind !== "table") return { taken: true, issues: [] };
  const { members } = sheet.reading;
  const inOrder = [...new Set(years)].sort((a, b) => a - b);
  const news = bundledPopulation(wishFor(sheet.reading, inOrder.at(-1)!, inOrder.slice(0, -1)));
  await session.applyPopulation(news);
  const texts = newPopulationTexts(language);
  const issues = [...news.earlier, news].flatMap(({ year, findings }) =>
    members.flatMap(({ code, name, row, populationColumn }): ReportedIssue[] => {
      const finding = findings.get(code);
      if (finding === undefined || finding.kind === "found") return [];
      const sentence = texts.finding(name, finding);
      const message = year === news.year ? sentence : `${texts.gapsIn(year)} ${sentence}`;
      const cell = cellAddress(row, populationColumn);
      return [{ code: `population-${finding.kind}`, severity: "warning", cell, message }];
    })
  );
  return { taken: session.getState().notice?.kind === "population-updated", issues };
}
