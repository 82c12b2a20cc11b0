import type { Decimal } from "../../engine";
import { cellAddress } from "../../sheet/address";
import { toCell } from "../../sheet/cellNumber";
import { amountFormat, SHARE_FORMAT, unitDecimals } from "../../sheet/layout/amountFormat";
import { formulaCell, numberCell, textCell } from "../../sheet/layout/cells";
import type { PlannedCell } from "../../sheet/plan";
import type { PopulationBasis } from "../../sheet/reading";
import type { Consequence, ConsequenceRow } from "../consequence";
import { inLines } from "../inLines";
import type { CouncilLabels } from "../labels";
import type { CouncilSheet } from "./councilSheet";
import { headingCells, introCells } from "./introCells";
import { CODE, memberHeadings, NAME, REGION } from "./memberColumns";
import { sumOfCells } from "./sumOfCells";

export type ConsequenceToLayOut = {
  readonly consequence: Consequence;
  readonly basis: PopulationBasis;
  readonly labels: CouncilLabels;
};

const BEFORE = 3;
/** What is paid afterwards, its change in kroner and in per cent. */
const GROUP = 3;
const [UNDER_BUDGET, UNDER_RATES] = [4, 4 + GROUP] as const;
/** Letters of a line of names that the printed page has room for. */
const LINE = 90;

/** One way to pay afterwards, and the columns it stands in. */
type After = {
  readonly column: number;
  readonly heading: string;
  readonly of: (row: ConsequenceRow) => Decimal;
  readonly total: Decimal;
};
type Formats = { readonly amount: string; readonly change: string };

/**
 * What each member and region pays if some members step out: before, with the same sum to raise,
 * and by the rates where the agreement has them. Changes, sums, subtotals and checks are Excel's
 * own formulas.
 */
export function layOutConsequence(toLayOut: ConsequenceToLayOut): CouncilSheet {
  const { consequence, labels } = toLayOut;
  const { rows, before } = consequence;
  const texts = labels.consequence;
  const afters = aftersOf(consequence, labels);
  const intro = introCells(texts.title, introLines(toLayOut));
  const headingRow = intro.length + 1;
  const sumRow = headingRow + 1 + rows.length;
  const columns = BEFORE + 1 + GROUP * afters.length;
  const formats = formatsFor(before.request.unit);
  const regions = regionCells(toLayOut, afters, headingRow, sumRow + 2);
  return {
    part: "consequence",
    sheetName: texts.sheetName,
    cells: [
      ...intro,
      ...headingCells(headingRow, [...memberHeadings(labels), ...figureHeadings(afters, labels)]),
      ...rows.flatMap((row, index) => rowCells(row, headingRow + 1 + index, afters, formats)),
      ...sumCells(toLayOut, afters, headingRow, sumRow),
      ...regions.cells,
      ...checkCells(toLayOut, afters, sumRow, regions.next),
    ],
    table: { row: headingRow, rows: sumRow - headingRow + 1, columns },
    orientation: "landscape",
    printedColumns: columns,
    repeatsHeading: true,
    footer: labels.footer(texts.title, null),
    ruled: [headingRow, sumRow - 1].map((row) => ({ row, column: 0, rows: 1, columns })),
  };
}

function introLines({ consequence, basis, labels }: ConsequenceToLayOut): string[] {
  const { before, rows, ratesMake, leaving } = consequence;
  const texts = labels.consequence;
  const names = rows.filter(({ leaves }) => leaves).map(({ name }) => name);
  return [
    labels.sheet.schemeTitle(before.request.scheme),
    ...inLines(names, LINE, texts.leavers),
    labels.sheet.populationBasis(basis),
    texts.underBudget,
    ratesMake === null
      ? texts.missing(leaving.toFixed())
      : texts.underRates(before.check.allocated.minus(ratesMake).toFixed()),
  ];
}

function aftersOf({ before, ratesMake, rows }: Consequence, labels: CouncilLabels): After[] {
  const { columns } = labels.consequence;
  const kept = ratesMake === null ? before.check.total : before.check.allocated;
  const underBudget: After = {
    column: UNDER_BUDGET,
    heading: columns.underBudget,
    of: (row) => row.underBudget,
    total: kept,
  };
  if (ratesMake === null || rows.some(({ underRates }) => underRates === null)) {
    return [underBudget];
  }
  const underRates: After = {
    column: UNDER_RATES,
    heading: columns.underRates,
    of: (row) => row.underRates!,
    total: ratesMake,
  };
  return [underBudget, underRates];
}

const formatsFor = (unit: string): Formats => {
  const amount = amountFormat(unit);
  return { amount, change: `+${amount};-${amount};0` };
};

function figureHeadings(afters: readonly After[], { consequence }: CouncilLabels) {
  const { before, change, changePercent } = consequence.columns;
  return [
    { column: BEFORE, text: before, number: true },
    ...afters.flatMap(({ column, heading }) => [
      { column, text: heading, number: true },
      { column: column + 1, text: change, number: true },
      { column: column + 2, text: changePercent, number: true },
    ]),
  ];
}

function rowCells(
  row: ConsequenceRow,
  at: number,
  afters: readonly After[],
  formats: Formats
): PlannedCell[] {
  const { code, name, region, before } = row;
  const numberFormat = formats.amount;
  return [
    ...(code === null ? [] : [textCell(at, CODE, code)]),
    textCell(at, NAME, name),
    ...(region === null ? [] : [textCell(at, REGION, region)]),
    numberCell(at, BEFORE, toCell(before), { numberFormat }),
    ...afters.flatMap(({ column, of }) => [
      numberCell(at, column, toCell(of(row)), { numberFormat }),
      ...changeCells(at, column, formats),
    ]),
  ];
}

/** After − before in kroner and as a part of what was paid before; blank where that was nothing. */
function changeCells(row: number, column: number, { change }: Formats, total = false) {
  const [before, after] = [cellAddress(row, BEFORE), cellAddress(row, column)];
  const look = total ? ({ look: "total" } as const) : {};
  return [
    formulaCell(row, column + 1, `=${after}-${before}`, { numberFormat: change, ...look }),
    formulaCell(row, column + 2, `=IF(${before}=0,"",${cellAddress(row, column + 1)}/${before})`, {
      numberFormat: `+${SHARE_FORMAT};-${SHARE_FORMAT};${SHARE_FORMAT}`,
      ...look,
    }),
  ];
}

/** The rows of some members as sums, with their changes. */
function summed(
  row: number,
  members: readonly number[],
  afters: readonly After[],
  formats: Formats,
  total: boolean
): PlannedCell[] {
  const look = total ? ({ look: "total" } as const) : {};
  const sum = (column: number) =>
    formulaCell(row, column, `=${sumOfCells(members.map((at) => ({ row: at, column })))}`, {
      numberFormat: formats.amount,
      ...look,
    });
  return [
    sum(BEFORE),
    ...afters.flatMap(({ column }) => [sum(column), ...changeCells(row, column, formats, total)]),
  ];
}

function sumCells(
  { consequence: { rows, before }, labels }: ConsequenceToLayOut,
  afters: readonly After[],
  headingRow: number,
  sumRow: number
): PlannedCell[] {
  const members = rows.map((_, index) => headingRow + 1 + index);
  return [
    textCell(sumRow, NAME, labels.sheet.sum, { look: "total" }),
    ...summed(sumRow, members, afters, formatsFor(before.request.unit), true),
  ];
}

/** Nothing where there are no regions to tell apart. */
function regionCells(
  { consequence: { rows, before }, labels }: ConsequenceToLayOut,
  afters: readonly After[],
  headingRow: number,
  top: number
): { readonly cells: readonly PlannedCell[]; readonly next: number } {
  const names = [...new Set(rows.flatMap(({ code, region }) => (code === null ? [] : [region])))];
  if (names.length < 2) return { cells: [], next: top };
  const formats = formatsFor(before.request.unit);
  const cells = names.flatMap((name, index) => {
    const members = rows.flatMap(({ code, region }, at) =>
      code !== null && region === name ? [headingRow + 1 + at] : []
    );
    const row = top + 1 + index;
    return [
      textCell(row, NAME, name ?? labels.sheet.noRegion),
      ...summed(row, members, afters, formats, false),
    ];
  });
  const headings = headingCells(top, [
    { column: NAME, text: labels.sheet.region },
    ...figureHeadings(afters, labels),
  ]);
  return { cells: [...headings, ...cells], next: top + names.length + 2 };
}

/** What was to be raised each time, and that the rows make it. */
function checkCells(
  { consequence: { before }, labels }: ConsequenceToLayOut,
  afters: readonly After[],
  sumRow: number,
  top: number
): PlannedCell[] {
  const { unit } = before.request;
  const numberFormat = amountFormat(unit);
  const columns = [{ column: BEFORE as number, total: before.check.total }, ...afters];
  return [
    textCell(top, NAME, labels.sheet.totalToAllocate),
    textCell(top + 1, NAME, labels.sheet.difference, { look: "total" }),
    ...columns.flatMap(({ column, total }) => {
      const decimals = Math.max(unitDecimals(unit), total.decimalPlaces());
      const [said, summedUp] = [cellAddress(top, column), cellAddress(sumRow, column)];
      return [
        numberCell(top, column, toCell(total), { numberFormat }),
        formulaCell(top + 1, column, `=ROUND(${said}-${summedUp},${decimals})`, {
          numberFormat,
          look: "total",
        }),
      ];
    }),
  ];
}
