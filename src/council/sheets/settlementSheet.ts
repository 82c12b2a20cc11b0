import type { Scheme } from "../../engine";
import { absoluteAddress, cellAddress } from "../../sheet/address";
import { toCell } from "../../sheet/cellNumber";
import { amountFormat, unitDecimals } from "../../sheet/layout/amountFormat";
import { formulaCell, numberCell, textCell } from "../../sheet/layout/cells";
import type { PlannedCell } from "../../sheet/plan";
import type { PopulationBasis } from "../../sheet/reading";
import { inLines } from "../inLines";
import type { CouncilLabels } from "../labels";
import type { SettledRow, Settlement } from "../settlement";
import type { CouncilSheet } from "./councilSheet";
import { headingCells, introCells } from "./introCells";
import { CODE, memberHeadings, NAME, REGION } from "./memberColumns";

export type SettlementToLayOut = {
  readonly settlement: Settlement;
  readonly scheme: Pick<Scheme, "id" | "title">;
  /** Whether the agreement shares a total; else rates ask amounts of each. */
  readonly byTotal: boolean;
  readonly basis: PopulationBasis;
  /** Where the payments were read, and who was not among them; null where the budget stands for them. */
  readonly paid: { readonly source: string; readonly nothing: readonly string[] } | null;
  readonly labels: CouncilLabels;
};

const [BUDGETED, PAID, FINAL, DIFFERENCE, OUTCOME] = [3, 4, 5, 6, 7] as const;
const COLUMNS = 8;
/** Letters of a line of names that the printed page has room for. */
const LINE = 90;
const SUMMED = [BUDGETED, PAID, FINAL, DIFFERENCE] as const;

/**
 * Budget against accounts, one row per party. What was paid is a value that may be typed over: the
 * differences, the sums and the check are Excel's own formulas and follow.
 */
export function layOutSettlement(toLayOut: SettlementToLayOut): CouncilSheet {
  const { settlement, labels, scheme, byTotal, basis } = toLayOut;
  const texts = labels.settlement;
  const intro = introCells(texts.title, [
    labels.sheet.schemeTitle(scheme),
    labels.sheet.populationBasis(basis),
    texts.rule(byTotal),
    ...paidLines(toLayOut),
  ]);
  const headingRow = intro.length + 1;
  const unit = unitOf(settlement);
  const { rows } = settlement;
  return {
    part: "settlement",
    sheetName: texts.sheetName,
    cells: [
      ...intro,
      ...headings(headingRow, labels),
      ...rows.flatMap((row, index) => rowCells(row, headingRow + 1 + index, unit, labels)),
      ...sumCells(toLayOut, headingRow),
    ],
    table: { row: headingRow, rows: rows.length + 2, columns: COLUMNS },
    orientation: "landscape",
    printedColumns: COLUMNS,
    repeatsHeading: true,
    footer: labels.footer(texts.title, null),
    ruled: [headingRow, headingRow + rows.length].map((row) => ({
      row,
      column: 0,
      rows: 1,
      columns: COLUMNS,
    })),
  };
}

function paidLines({ paid, labels }: SettlementToLayOut): readonly string[] {
  const texts = labels.settlement;
  if (paid === null) return [texts.paidAsBudgeted];
  return [texts.paidFrom(paid.source), ...inLines(paid.nothing, LINE, texts.paidNothing)];
}

/** The agreement's unit, or øre where somebody has paid them. */
const unitOf = ({ rows, unit }: Settlement): string =>
  rows.some(({ paid }) => paid.decimalPlaces() > unitDecimals(unit)) ? "0.01" : unit;

function headings(row: number, labels: CouncilLabels): readonly PlannedCell[] {
  const { budgeted, paid, final, difference, outcome } = labels.settlement.columns;
  return headingCells(row, [
    ...memberHeadings(labels),
    { column: BUDGETED, text: budgeted, number: true },
    { column: PAID, text: paid, number: true },
    { column: FINAL, text: final, number: true },
    { column: DIFFERENCE, text: difference, number: true },
    { column: OUTCOME, text: outcome, afterNumber: true },
  ]);
}

function rowCells(
  { code, name, region, budgeted, paid, final }: SettledRow,
  row: number,
  unit: string,
  { settlement: texts }: CouncilLabels
): readonly PlannedCell[] {
  const numberFormat = amountFormat(unit);
  const [share, already] = [cellAddress(row, FINAL), cellAddress(row, PAID)];
  const difference = cellAddress(row, DIFFERENCE);
  return [
    ...(code === null ? [] : [textCell(row, CODE, code)]),
    textCell(row, NAME, name),
    ...(region === null ? [] : [textCell(row, REGION, region)]),
    numberCell(row, BUDGETED, toCell(budgeted), { numberFormat }),
    numberCell(row, PAID, toCell(paid), { numberFormat }),
    numberCell(row, FINAL, toCell(final), { numberFormat }),
    // Differences of øre are not exact in Excel's numbers, and zero must be zero.
    formulaCell(row, DIFFERENCE, `=ROUND(${share}-${already},${unitDecimals(unit)})`, {
      numberFormat: signed(numberFormat),
    }),
    formulaCell(
      row,
      OUTCOME,
      `=IF(${difference}>0,"${texts.toPay}",IF(${difference}<0,"${texts.toGetBack}","${texts.settled}"))`,
      { look: "indented" }
    ),
  ];
}

function sumCells(
  { settlement, labels: { sheet, settlement: texts } }: SettlementToLayOut,
  headingRow: number
): readonly PlannedCell[] {
  const { rows, final } = settlement;
  const unit = unitOf(settlement);
  const row = headingRow + 1 + rows.length;
  const amount = amountFormat(unit);
  const decimals = Math.max(unitDecimals(unit), final.decimalPlaces());
  return [
    textCell(row, NAME, sheet.sum, { look: "total" }),
    ...SUMMED.map((column) =>
      formulaCell(
        row,
        column,
        `=SUM(${absoluteAddress({ row: headingRow + 1, column, rows: rows.length, columns: 1 })})`,
        { numberFormat: column === DIFFERENCE ? signed(amount) : amount, look: "total" }
      )
    ),
    textCell(row + 2, NAME, texts.accounts),
    numberCell(row + 2, FINAL, toCell(final), { numberFormat: amount }),
    textCell(row + 3, NAME, sheet.difference, { look: "total" }),
    formulaCell(
      row + 3,
      FINAL,
      `=ROUND(${cellAddress(row + 2, FINAL)}-${cellAddress(row, FINAL)},${decimals})`,
      { numberFormat: amount, look: "total" }
    ),
  ];
}

const signed = (amount: string): string => `+${amount};-${amount};0`;
