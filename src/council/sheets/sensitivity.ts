import { formatFraction, type Allocation } from "../../engine";
import { toCell } from "../../sheet/cellNumber";
import { amountFormat, SHARE_FORMAT } from "../../sheet/layout/amountFormat";
import { numberCell, textCell } from "../../sheet/layout/cells";
import type { PlannedCell } from "../../sheet/plan";
import type { Sensitivity } from "../consequence";
import type { CouncilLabels } from "../labels";
import type { CouncilSheet } from "./councilSheet";
import { headingCells, introCells } from "./introCells";
import { CODE, memberHeadings, NAME, REGION } from "./memberColumns";

const [PAYS, OTHERS, PERCENT, MOST, MOST_CHANGE] = [3, 4, 5, 6, 7] as const;
const COLUMNS = 8;
/** More decimals than a cell shows, fewer than it can hold. */
const SHARE_DECIMALS = 12;

/** What it means for the others if each member leaves alone, one row per member. */
export function layOutSensitivity(
  { request }: Allocation,
  rows: readonly Sensitivity[],
  labels: CouncilLabels
): CouncilSheet {
  const texts = labels.sensitivity;
  const intro = introCells(texts.title, [labels.sheet.schemeTitle(request.scheme), texts.help]);
  const headingRow = intro.length + 1;
  const numberFormat = amountFormat(request.unit);
  return {
    part: "sensitivity",
    sheetName: texts.sheetName,
    cells: [
      ...intro,
      ...headingCells(headingRow, [
        ...memberHeadings(labels),
        { column: PAYS, text: texts.columns.paysToday, number: true },
        { column: OTHERS, text: texts.columns.others, number: true },
        { column: PERCENT, text: texts.columns.othersPercent, number: true },
        { column: MOST, text: texts.columns.most, afterNumber: true },
        { column: MOST_CHANGE, text: texts.columns.mostChange, number: true },
      ]),
      ...rows.flatMap((row, index) =>
        memberCells(row, headingRow + 1 + index, numberFormat, labels)
      ),
    ],
    table: { row: headingRow, rows: rows.length + 1, columns: COLUMNS },
    orientation: "landscape",
    printedColumns: COLUMNS,
    repeatsHeading: true,
    footer: labels.footer(texts.title, null),
    ruled: [{ row: headingRow, column: 0, rows: 1, columns: COLUMNS }],
  };
}

function memberCells(
  { code, name, region, amount, others, relative, most, refused }: Sensitivity,
  row: number,
  numberFormat: string,
  { sensitivity: texts }: CouncilLabels
): readonly PlannedCell[] {
  const who = [
    textCell(row, CODE, code),
    textCell(row, NAME, name),
    ...(region === null ? [] : [textCell(row, REGION, region)]),
    numberCell(row, PAYS, toCell(amount), { numberFormat }),
  ];
  if (refused) return [...who, textCell(row, MOST, texts.cannotLeave, { look: "indented" })];
  return [
    ...who,
    numberCell(row, OTHERS, toCell(others), { numberFormat }),
    ...(relative === null
      ? []
      : [
          numberCell(row, PERCENT, Number(formatFraction(relative, SHARE_DECIMALS)), {
            numberFormat: SHARE_FORMAT,
          }),
        ]),
    textCell(row, MOST, most?.name ?? texts.nobody, { look: "indented" }),
    ...(most === null ? [] : [numberCell(row, MOST_CHANGE, toCell(most.change), { numberFormat })]),
  ];
}
