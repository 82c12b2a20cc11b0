import type { Decimal } from "../../engine";
import { cellAddress } from "../../sheet/address";
import { toCell } from "../../sheet/cellNumber";
import { amountFormat, COUNT_FORMAT } from "../../sheet/layout/amountFormat";
import { formulaCell, numberCell, textCell } from "../../sheet/layout/cells";
import type { PlannedCell } from "../../sheet/plan";
import type { History, HistoryYear } from "../history";
import type { CouncilLabels } from "../labels";
import type { CouncilSheet } from "./councilSheet";
import { headingCells, introCells, type Heading } from "./introCells";
import { sumOfCells } from "./sumOfCells";

const [CODE, NAME, FIRST] = [0, 1, 2] as const;

/** A column of figures: what stands in it for a member, or which two columns it compares. */
type Column = Heading & {
  readonly numberFormat: string;
  readonly of:
    | { readonly kind: "figures"; readonly figures: ReadonlyMap<string, Decimal> }
    | { readonly kind: "change"; readonly from: number; readonly to: number }
    | { readonly kind: "average"; readonly columns: readonly number[] };
};

/**
 * Populations and amounts year by year, with the change from each year to the next, and the average
 * of the last three years with what it would give. Changes, averages and sums are Excel's formulas.
 */
export function layOutHistory(history: History, labels: CouncilLabels): CouncilSheet {
  const { request } = history;
  const texts = labels.history;
  const intro = introCells(texts.title, [
    labels.sheet.schemeTitle(request.scheme),
    texts.help,
    ...(history.average ? [texts.averageOf(history.average.years)] : []),
  ]);
  const headingRow = intro.length + 1;
  const columns = columnsOf(history, labels);
  const sumRow = headingRow + 1 + request.members.length;
  const width = FIRST + columns.length;
  return {
    part: "history",
    sheetName: texts.sheetName,
    cells: [
      ...intro,
      ...headingCells(headingRow, [
        { column: CODE, text: labels.sheet.municipalityNumber },
        { column: NAME, text: labels.sheet.municipality },
        ...columns,
      ]),
      ...request.members.flatMap(({ code, name }, index) => [
        textCell(headingRow + 1 + index, CODE, code),
        textCell(headingRow + 1 + index, NAME, name),
        ...columns.flatMap((column) => memberCell(column, code, headingRow + 1 + index)),
      ]),
      textCell(sumRow, NAME, labels.sheet.sum, { look: "total" }),
      ...columns.map(({ column, numberFormat }) => {
        const rows = request.members.map((_, index) => ({ row: headingRow + 1 + index, column }));
        return formulaCell(sumRow, column, `=${sumOfCells(rows)}`, { numberFormat, look: "total" });
      }),
    ],
    table: { row: headingRow, rows: request.members.length + 2, columns: width },
    orientation: "landscape",
    printedColumns: width,
    repeatsHeading: true,
    footer: labels.footer(texts.title, null),
    ruled: [headingRow, sumRow - 1].map((row) => ({ row, column: 0, rows: 1, columns: width })),
  };
}

function columnsOf({ years, average, request }: History, labels: CouncilLabels): Column[] {
  const texts = labels.history.columns;
  const amount = amountFormat(request.unit);
  const columns: Column[] = [];
  const add = (text: string, numberFormat: string, of: Column["of"]): number => {
    const column = FIRST + columns.length;
    columns.push({ column, text, number: true, numberFormat, of });
    return column;
  };
  /** One group of columns: each year's figures, with the change since the year before it. */
  const addYears = (
    figuresOf: (year: HistoryYear) => ReadonlyMap<string, Decimal> | null,
    heading: (year: number) => string,
    changeHeading: (from: number, to: number) => string,
    numberFormat: string
  ): Map<number, number> => {
    const placed = new Map<number, number>();
    let before: HistoryYear | null = null;
    for (const year of years) {
      const figures = figuresOf(year);
      if (figures === null) continue;
      const to = add(heading(year.year), numberFormat, { kind: "figures", figures });
      const from = before === null ? undefined : placed.get(before.year);
      if (from !== undefined && before !== null) {
        const text = changeHeading(before.year, year.year);
        add(text, `+${numberFormat};-${numberFormat};0`, { kind: "change", from, to });
      }
      placed.set(year.year, to);
      before = year;
    }
    return placed;
  };
  const populations = addYears(
    ({ populations: of }) => of,
    texts.population,
    texts.populationChange,
    COUNT_FORMAT
  );
  if (average) {
    const averaged = average.years.flatMap((year) => populations.get(year) ?? []);
    add(texts.average, `${COUNT_FORMAT}.00`, { kind: "average", columns: averaged });
  }
  addYears(({ amounts }) => amounts, texts.amount, texts.amountChange, amount);
  if (average) {
    add(texts.amountByAverage, amount, { kind: "figures", figures: average.amounts });
  }
  return columns;
}

function memberCell(
  { column, numberFormat, of }: Column,
  code: string,
  row: number
): PlannedCell[] {
  const at = (other: number) => cellAddress(row, other);
  switch (of.kind) {
    case "figures": {
      const figure = of.figures.get(code);
      return figure ? [numberCell(row, column, toCell(figure), { numberFormat })] : [];
    }
    case "change": {
      const [from, to] = [at(of.from), at(of.to)];
      // Without a figure in both years there is no change to tell.
      const formula = `=IF(OR(${from}="",${to}=""),"",${to}-${from})`;
      return [formulaCell(row, column, formula, { numberFormat })];
    }
    case "average":
      return [
        formulaCell(row, column, `=ROUND(AVERAGE(${of.columns.map(at).join(",")}),2)`, {
          numberFormat,
        }),
      ];
  }
}
