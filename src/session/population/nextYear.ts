import {
  afterIndex,
  Decimal,
  err,
  ok,
  withDefaults,
  type ParameterValues,
  type Result,
  type Scheme,
} from "../../engine";
import type { WritePlan } from "../../sheet/plan";
import type { Reading } from "../../sheet/reading";
import type { Finding, NewPopulation } from "../../statistics";
import { schemeOf } from "../agreement/ownSchemes";
import { usableFigures } from "../agreement/usableFigures";
import type { Memory } from "../memory";
import type { ResultOptions } from "../workbook/planOptions";
import { planResult } from "../workbook/planResult";
import { rememberWritten } from "../workbook/remembering";
import type { SessionIssue } from "../workbook/sessionIssue";
import { toSheetRead, type SheetRead } from "../workbook/sheetRead";
import { isAveraged, readingWithNews } from "./readingWithNews";
import { NO_POPULATION_TABLE } from "../../sheet/readingIssue";

/** What next year's allocation is made by. */
export type NextYear = {
  /** The new population; null shares by this year's. */
  readonly news: NewPopulation | null;
  /** A factor above zero on amounts and rates, each rounded to its own step; null leaves them. */
  readonly index: string | null;
  /** Numbers that are new whatever the index is, such as the total. */
  readonly parameters: ParameterValues;
};

export type PlannedNextYear = { readonly plan: WritePlan; readonly memory: Memory };

/**
 * Plans next year's allocation on a sheet of its own: the same members and rules, this year's
 * population beside the new one, and the new numbers. Nothing else in the workbook changes. Returns
 * the first obstacle instead where there is one.
 */
export function planNextYear(
  read: SheetRead,
  wish: NextYear,
  options: ResultOptions
): Result<PlannedNextYear, SessionIssue> {
  const { outcome, choice } = read;
  if (outcome.kind !== "table") {
    return err(NO_POPULATION_TABLE);
  }
  const { reading } = outcome;
  const updated = newReading(reading, wish.news);
  if (!updated.ok) return updated;
  const scheme = schemeOf(choice);
  const parameters = scheme ? nextParameters(scheme, choice.parameters, wish) : ok(wish.parameters);
  if (!parameters.ok) return parameters;
  const next = toSheetRead({
    ...read,
    choice: { ...choice, parameters: parameters.value },
    found: { kind: "table", reading: updated.value },
  });
  const { labels } = options;
  const { news } = wish;
  const years = news ? sideBySide(reading, updated.value, labels) : [];
  const source = news && labels.populationNote([news.year], news.source);
  const named = { ...labels, resultSheetName: sheetNameFor(updated.value, labels.resultSheetName) };
  const result = planResult(
    next,
    "new-sheet",
    { ...options, labels: named },
    { years, ...(source ? { source, note: source } : {}) }
  );
  if (!result.ok) return result;
  const { plan } = result.value;
  return ok({ plan, memory: rememberWritten(next, plan, result.value.reading) });
}

/** Every member needs a new figure: under the new date nobody's old one may stand. */
function newReading(reading: Reading, news: NewPopulation | null): Result<Reading, SessionIssue> {
  if (news === null) return ok(reading);
  const figures = usableFigures(news.findings);
  if (figures.size === 0) return err({ area: "population", code: "no-new-figures" });
  const names = reading.members.filter(({ code }) => !figures.has(code)).map(({ name }) => name);
  if (names.length > 0)
    return err({ area: "population", code: "newest-year-has-gaps", year: news.year, names });
  return ok(readingWithNews(reading, isAveraged(reading) ? besideThisYear(reading, news) : news));
}

/** An average goes on by one year: this year's figures stay among those that are counted. */
function besideThisYear({ members, populationDate }: Reading, news: NewPopulation): NewPopulation {
  if (populationDate === null) return news;
  const findings = new Map(
    members.map(({ code, population }): [string, Finding] => [
      code,
      { kind: "found", inhabitants: population.toNumber(), from: [code] },
    ])
  );
  return { ...news, earlier: [{ year: Number(populationDate.slice(0, 4)), findings }] };
}

/**
 * Next year's numbers: this year's after the index, each rounded to its own step, and those that are
 * new. An index that this year was shared by is part of what is indexed.
 */
function nextParameters(
  scheme: Scheme,
  before: ParameterValues,
  { index, parameters }: NextYear
): Result<ParameterValues, SessionIssue> {
  if (index === null) return ok({ ...before, ...parameters });
  const factor = positive(index);
  if (factor === null) return err({ area: "write", code: "index-not-valid", text: index });
  const values = withDefaults(scheme, before);
  const known = positive(values["index"] ?? "1") ?? new Decimal(1);
  const isReady = scheme.form === "ready";
  const indexed = afterIndex(scheme, {
    ...values,
    index: factor.times(known).toFixed(),
    ...(isReady ? { indexBy: "steps" } : {}),
  });
  const isUsedUp = indexed["index"] === undefined;
  if (!isUsedUp) return err({ area: "write", code: "nothing-to-index", scheme: scheme.id });
  return ok({ ...indexed, ...parameters });
}

function positive(text: string): Decimal | null {
  if (!/^\d{1,9}(\.\d{1,12})?$/.test(text.trim())) return null;
  const number = new Decimal(text.trim());
  return number.greaterThan(0) ? number : null;
}

/** This year's population and the new one; an average has its own years. */
function sideBySide(reading: Reading, updated: Reading, labels: ResultOptions["labels"]) {
  if (isAveraged(reading)) return [];
  const column = ({ populationDate, members }: Reading) => {
    const year = populationDate === null ? null : Number(populationDate.slice(0, 4));
    return {
      year: year ?? 0,
      populations: new Map(members.map(({ code, population }) => [code, population])),
      heading:
        populationDate === null
          ? labels.population
          : populationDate.endsWith("-01-01")
            ? labels.populationOn(year!)
            : labels.populationOf(year!),
    };
  };
  return [column(reading), column(updated)];
}

/** Who shares by the population of a year pays in the year after it. */
const sheetNameFor = ({ populationDate }: Reading, name: string): string =>
  populationDate === null ? name : `${name} ${Number(populationDate.slice(0, 4)) + 1}`;
