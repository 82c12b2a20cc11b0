import { absoluteAddress, cellAddress } from "../../sheet/address";
import { toCell } from "../../sheet/cellNumber";
import { amountFormat, unitDecimals } from "../../sheet/layout/amountFormat";
import { formulaCell, numberCell, textCell } from "../../sheet/layout/cells";
import type { PlannedCell } from "../../sheet/plan";
import type { CouncilLabels } from "../labels";
import type { SettledRow, Settlement } from "../settlement";
import type { CouncilSheet } from "./councilSheet";
import { headingCells, introCells } from "./introCells";

export type SettlementToLayOut = {
  readonly settlement: Settlement;
  readonly schemeId: string;
  /** Whether the agreement shares a total; else rates ask amounts of each. */
  readonly byTotal: boolean;
  readonly populationDate: string | null;
  readonly labels: CouncilLabels;
};

const [CODE, NAME, REGION, BUDGETED, PAID, FINAL, DIFFERENCE, OUTCOME] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const;
const COLUMNS = 8;
const SUMMED = [BUDGETED, PAID, FINAL, DIFFERENCE] as const;

/**
 * Budget against accounts, one row per party. What was paid is a value that may be typed over: the
 * differences, the sums and the check are Excel's own formulas and follow.
 */
export function layOutSettlement(toLayOut: SettlementToLayOut): CouncilSheet {
  const { settlement, labels, schemeId, byTotal, populationDate } = toLayOut;
  const texts = labels.settlement;
  const intro = introCells(texts.title, [
    labels.sheet.schemeTitle(schemeId),
    labels.sheet.populationBasis(populationDate),
    texts.rule(byTotal),
  ]);
  const headingRow = intro.length + 1;
  const amount = amountFormat(settlement.unit);
  const { rows } = settlement;
  return {
    part: "settlement",
    sheetName: texts.sheetName,
    cells: [
      ...intro,
      ...headings(headingRow, labels),
      ...rows.flatMap((row, index) => rowCells(row, headingRow + 1 + index, amount, labels)),
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

function headings(row: number, { sheet, settlement }: CouncilLabels): readonly PlannedCell[] {
  const { budgeted, paid, final, difference, outcome } = settlement.columns;
  return headingCells(row, [
    { column: CODE, text: sheet.municipalityNumber },
    { column: NAME, text: sheet.municipality },
    { column: REGION, text: sheet.region },
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
  amount: string,
  { settlement: texts }: CouncilLabels
): readonly PlannedCell[] {
  const numberFormat = amount;
  const difference = cellAddress(row, DIFFERENCE);
  return [
    ...(code === null ? [] : [textCell(row, CODE, code)]),
    textCell(row, NAME, name),
    ...(region === null ? [] : [textCell(row, REGION, region)]),
    numberCell(row, BUDGETED, toCell(budgeted), { numberFormat }),
    numberCell(row, PAID, toCell(paid), { numberFormat }),
    numberCell(row, FINAL, toCell(final), { numberFormat }),
    formulaCell(row, DIFFERENCE, `=${cellAddress(row, FINAL)}-${cellAddress(row, PAID)}`, {
      numberFormat: signed(amount),
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
  const { rows, unit, final } = settlement;
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
