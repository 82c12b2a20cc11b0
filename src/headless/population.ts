import { BUNDLED_YEARS, bundledPopulation, wishFor } from "../session/population/newPopulation";
import type { Answer, Session } from "../session/session";
import { cellAddress } from "../sheet/address";
import { textsFor, type Language } from "../text";
import { newPopulationTexts } from "../text/newPopulationTexts";
import type { PopulationUpdated } from "../text/nb/statistics";
import type { ReportedIssue } from "./reportedIssue";

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
  const { notice } = session.getState();
  if (notice?.kind !== "population-updated") return { taken: false, issues };
  return { taken: true, issues: [...issues, ...apartFrom(notice, language)] };
}

/** Next year's allocation by the bundled population of a year; its refusal is the session's notice too. */
export async function makeNextYear(
  session: Session,
  {
    year,
    index,
    parameters,
  }: {
    readonly year: number;
    readonly index: string | null;
    readonly parameters: Readonly<Record<string, string>>;
  }
): Promise<Answer> {
  const { sheet } = session.getState();
  const news = sheet.kind === "table" ? bundledPopulation(wishFor(sheet.reading, year)) : null;
  return session.makeNextYear({ news, index, parameters });
}

/** Says that the sheet was left as it is, and where the figures stand instead. */
function apartFrom(updated: PopulationUpdated, language: Language): readonly ReportedIssue[] {
  const { apart } = updated;
  if (apart === null) return [];
  const message = textsFor(language).statistics.updated(updated);
  const cell = apart.why === "no-room" ? apart.cell : null;
  return [{ code: `population-${apart.why}`, severity: "warning", cell, message }];
}
