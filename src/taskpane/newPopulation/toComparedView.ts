import type { Decimal } from "../../engine";
import type {
  ComparedYear,
  DatedHeading,
  Finding,
  NewPopulation,
  PopulationComparison,
} from "../../session/population/newPopulation";
import { formatDate, formatTime } from "../../text/date";
import { newPopulationTexts } from "../../text/newPopulationTexts";
import { dateOfSerial, FIRST_SERIAL } from "../../sheet/read/dates";
import type { CellValue } from "../../sheet/snapshot";
import type { Language } from "../../text";
import { inWords } from "../../text/listNames";
import type { Words } from "../Words";

export type ComparedView = {
  readonly summary: string;
  /** The years whose average the amounts are by, and where further years go; one sentence each. */
  readonly facts: readonly string[];
  /** What reforms did to figures that can be put in. */
  readonly remarks: readonly string[];
  readonly warnings: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly before: string;
    readonly after: string;
    readonly difference: string;
    readonly amountChange: string;
  }[];
  readonly source: string;
  /** What becomes of the headings that say another date; null where none does. */
  readonly headings: string | null;
  /** Which cells change. */
  readonly extent: string;
  /** Whether the figures can be put into the sheet. */
  readonly canApply: boolean;
};

const NOTHING = "–";

/** A comparison in words. */
export function toComparedView(
  comparison: PopulationComparison,
  news: NewPopulation,
  headings: readonly DatedHeading[],
  words: Words
): ComparedView {
  const texts = newPopulationTexts(words.language);
  const { rows, changed, before, after, replaces, hasGaps } = comparison;
  const shown = (value: Decimal | null) => (value === null ? NOTHING : words.number(value));
  const changeOf = (value: Decimal | null) =>
    value !== null && value.isPositive() && !value.isZero() ? `+${shown(value)}` : shown(value);
  const summary = texts.summary(changed, rows.length);
  return {
    summary: `${summary} ${texts.sum(words.number(before), words.number(after))}`,
    facts: factsIn(comparison, words),
    remarks: remarksIn(comparison, words),
    warnings: warningsIn(comparison, news, words),
    rows: rows.map((row) => ({
      code: row.code,
      name: row.name,
      before: shown(row.before),
      after: shown(row.after),
      difference: changeOf(row.difference),
      amountChange: changeOf(row.amountChange),
    })),
    source: sourceIn(news.source, words),
    headings: headings.length > 0 ? headingsIn(headings, words) : null,
    extent: replaces ? texts.figuresOnly : texts.columnsStay,
    canApply: !hasGaps,
  };
}

const headingsIn = (headings: readonly DatedHeading[], { language }: Words): string =>
  newPopulationTexts(language).dateHeadings(
    headings.map(({ cell, before, after }) => ({
      ...{ cell, before: headingText(before, language), after: headingText(after, language) },
    }))
  );

/** A heading as it is seen: a date by its number, a year as it stands. */
function headingText(heading: CellValue, language: Language): string {
  const isDate = typeof heading === "number" && heading >= FIRST_SERIAL;
  return isDate ? formatDate(dateOfSerial(heading), language) : String(heading);
}

/** What the amounts are by, and where years go that do not take the place of the population in use. */
function factsIn({ average, years }: PopulationComparison, words: Words): string[] {
  const texts = newPopulationTexts(words.language);
  const inColumns = (kind: ComparedYear["column"]) => years.filter(({ column }) => column === kind);
  const [added, empty] = (["added", "empty"] as const).map((kind) =>
    inColumns(kind).map(({ year }) => year)
  );
  return [
    ...(average ? [texts.averageOf(average.before, average.after)] : []),
    ...(added!.length > 0 ? [texts.newColumns(added!)] : []),
    ...(empty!.length > 0 ? [texts.emptyColumns(empty!)] : []),
    ...inColumns("filled").map(({ year, changes }) =>
      texts.standingColumn(year, changesIn(changes, words))
    ),
  ];
}

function changesIn(changes: ComparedYear["changes"], words: Words): string[] {
  const texts = newPopulationTexts(words.language);
  return changes.map(({ name, before, after }) => {
    const was = before === null ? texts.emptyCell : words.number(before);
    return texts.changeFromTo(name, was, words.number(after));
  });
}

function remarksIn({ rows, years }: PopulationComparison, { language }: Words): string[] {
  const texts = newPopulationTexts(language);
  const newest = rows.flatMap(({ code, name, finding, takenIn }) => {
    const from = otherNumbers(code, finding);
    return [
      ...(takenIn.length > 0 ? [texts.takenIn(name, inWords(takenIn, language))] : []),
      ...(from === null ? [] : [texts.renumbered(name, from)]),
    ];
  });
  const earlier = years.flatMap(({ year, findings }) =>
    findings.flatMap(({ code, name, finding }) => {
      const from = otherNumbers(code, finding);
      return from === null ? [] : [texts.renumberedIn(year, name, from)];
    })
  );
  return [...newest, ...earlier];
}

/** The numbers a figure was found under, where they are not the municipality's own; null otherwise. */
function otherNumbers(code: string, finding: Finding): string | null {
  return finding.kind === "found" && finding.from.join() !== code ? finding.from.join(" + ") : null;
}

function warningsIn(
  comparison: PopulationComparison,
  { year: newest, source }: NewPopulation,
  words: Words
): ComparedView["warnings"] {
  const texts = newPopulationTexts(words.language);
  const { years, average, missing, newcomers, replaces, hasGaps } = comparison;
  const lost = average?.before?.at(-1);
  const skipped = yearsSkipped(average?.after ?? []);
  const warnings = [
    {
      title: texts.averageTitle,
      lines: [
        ...(replaces && lost !== undefined && lost !== newest
          ? [texts.averageReplaced(lost, newest)]
          : []),
        ...(skipped.length > 0 ? [texts.averageSkips(skipped)] : []),
        ...(average && average.gaps.length > 0
          ? [texts.averageGaps(average.gaps.map(({ name, year }) => texts.averageGap(name, year)))]
          : []),
      ],
    },
    {
      title: hasGaps ? texts.missingBlocks(newest) : texts.missing(missing.length),
      lines: missing.map(({ name, finding }) =>
        source.kind === "pasted" ? texts.missingInTable(name) : texts.finding(name, finding)
      ),
    },
    ...years.map(({ year, findings }) => ({
      title: texts.gapsIn(year),
      lines: findings
        .filter(({ finding }) => finding.kind !== "found")
        .map(({ name, finding }) => texts.finding(name, finding)),
    })),
    {
      title: texts.newcomers,
      lines: newcomers.map(({ code, name, inhabitants }) =>
        texts.newcomer(code, name, inhabitants === null ? null : words.number(String(inhabitants)))
      ),
    },
  ];
  return warnings.filter(({ lines }) => lines.length > 0);
}

/** The years between the first and the last of some years that are not among them. */
function yearsSkipped(years: readonly number[]): readonly number[] {
  const [first = 0] = years;
  const all = Array.from({ length: (years.at(-1) ?? first) - first }, (_, index) => first + index);
  return all.filter((year) => !years.includes(year));
}

function sourceIn(source: NewPopulation["source"], { language }: Words): string {
  const texts = newPopulationTexts(language);
  switch (source.kind) {
    case "pasted":
      return texts.pasted(source.address);
    case "bundled":
      return texts.source(texts.bundled);
    case "fetched":
      return texts.source(texts.retrieved(formatTime(source.retrieved, language)));
  }
}
