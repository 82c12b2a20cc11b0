import { sharePercentages, sum, type AllocatedRow, type Allocation } from "../../engine";
import { toCell } from "../../sheet/cellNumber";
import { amountFormat, populationFormat, SHARE_FORMAT } from "../../sheet/layout/amountFormat";
import { formulaCell, numberCell, textCell } from "../../sheet/layout/cells";
import { populationHeading } from "../../sheet/layout/labels";
import type { PlannedCell } from "../../sheet/plan";
import type { PopulationBasis } from "../../sheet/reading";
import type { CouncilLabels } from "../labels";
import { checkCells } from "./attachmentChecks";
import {
  cellsOf,
  FIGURES,
  type AttachmentBlock as Block,
  type Figure,
  type PlacedRow,
} from "./attachmentRows";
import type { CouncilSheet } from "./councilSheet";
import { headingCells, introCells } from "./introCells";
import { sumOfCells } from "./sumOfCells";

/** Two blocks of rows side by side, as the agreement for 2025 was published, or one with numbers and regions. */
export type AttachmentForm = "two-blocks" | "one-column";

export type AttachmentToLayOut = {
  readonly allocation: Allocation;
  readonly basis: PopulationBasis;
  readonly form: AttachmentForm;
  /** The code that is printed; null while it is not known. */
  readonly code: string | null;
  /** When it was adopted and the note to it, in words; null while it is not. */
  readonly adopted: string | null;
  readonly labels: CouncilLabels;
};

const PER_CENT = "0.01";
const ONE_COLUMN: Block = { code: 0, name: 1, region: 2, population: 3, share: 4, amount: 5 };
const block = (left: number): Block => ({
  code: null,
  name: left,
  region: null,
  population: left + 1,
  share: left + 2,
  amount: left + 3,
});
const TWO_BLOCKS: readonly Block[] = [block(0), block(5)];

/**
 * The table of the case paper: title, basis and rule in words, one row per party, one sum row,
 * subtotals of regions, the check and the code. Sums, subtotals and check are Excel's own formulas.
 */
export function layOutAttachment(attachment: AttachmentToLayOut): CouncilSheet {
  const { allocation, labels, form, code } = attachment;
  const blocks = form === "two-blocks" ? TWO_BLOCKS : [ONE_COLUMN];
  const title = labels.attachment.title(labels.sheet.schemeTitle(allocation.request.scheme));
  const intro = introCells(title, introLines(attachment));
  const headingRow = intro.length + 1;
  const placed = place(allocation.rows, blocks, headingRow + 1);
  const sumRow = headingRow + 1 + Math.ceil(allocation.rows.length / blocks.length);
  const last = blocks.at(-1)!;
  const regions = regionCells(attachment, placed, blocks[0]!, sumRow + 2);
  const check = checkCells(attachment.allocation, labels.sheet, placed, blocks[0]!, regions.next);
  const columns = last.amount + 1;
  return {
    part: "attachment",
    sheetName: labels.attachment.sheetName,
    cells: [
      ...intro,
      ...blocks.flatMap((each) => blockHeadings(each, headingRow, labels, allocation)),
      ...memberCells(allocation, placed),
      ...sumCells(allocation, placed, last, sumRow, labels),
      ...regions.cells,
      ...check,
    ],
    table: { row: headingRow, rows: sumRow - headingRow + 1, columns },
    orientation: "portrait",
    printedColumns: columns,
    repeatsHeading: true,
    footer: labels.footer(title, code),
    ruled: [headingRow, sumRow - 1].flatMap((row) =>
      blocks.map(({ code: first, name, amount }) => {
        const column = first ?? name;
        return { row, column, rows: 1, columns: amount - column + 1 };
      })
    ),
  };
}

function introLines({
  allocation,
  basis,
  code,
  adopted,
  labels,
}: AttachmentToLayOut): readonly string[] {
  const percentages = sum(sharePercentages(allocation));
  return [
    labels.sheet.populationBasis(basis),
    ...labels.sheet.rule(allocation),
    ...(percentages.eq(100) ? [] : [labels.sheet.percentNote(percentages.toFixed(2))]),
    ...(code === null ? [] : [labels.fingerprint(code)]),
    adopted ?? labels.notLocked,
  ];
}

function place(
  rows: readonly AllocatedRow[],
  blocks: readonly Block[],
  top: number
): readonly PlacedRow[] {
  const height = Math.ceil(rows.length / blocks.length);
  return rows.map((row, index) => ({
    row,
    at: top + (index % height),
    block: blocks[Math.floor(index / height)]!,
  }));
}

function blockHeadings(
  { code, name, region, population, share, amount }: Block,
  row: number,
  { sheet }: CouncilLabels,
  { request }: Allocation
): readonly PlannedCell[] {
  return headingCells(row, [
    ...(code === null ? [] : [{ column: code, text: sheet.municipalityNumber }]),
    { column: name, text: sheet.municipality },
    ...(region === null ? [] : [{ column: region, text: sheet.region }]),
    { column: population, text: populationHeading(request.scheme, sheet), number: true },
    { column: share, text: sheet.share, number: true },
    { column: amount, text: sheet.amount, number: true },
  ]);
}

function memberCells(allocation: Allocation, placed: readonly PlacedRow[]): PlannedCell[] {
  const percentages = sharePercentages(allocation);
  const numberFormat = amountFormat(allocation.request.unit);
  const counted = populationFormat(allocation.request.scheme);
  return placed.flatMap(
    ({ row, at, block: { code, name, region, population, share, amount } }, i) => [
      ...(code === null || row.code === null ? [] : [textCell(at, code, row.code)]),
      textCell(at, name, row.name),
      ...(region === null || row.region === null ? [] : [textCell(at, region, row.region)]),
      ...(row.population === null
        ? []
        : [numberCell(at, population, toCell(row.population), { numberFormat: counted })]),
      numberCell(at, share, toCell(percentages[i]!.times(PER_CENT)), {
        numberFormat: SHARE_FORMAT,
      }),
      numberCell(at, amount, toCell(row.amount), { numberFormat }),
    ]
  );
}

const formatOf = (figure: Figure, { request }: Allocation): string =>
  figure === "population"
    ? populationFormat(request.scheme)
    : figure === "share"
      ? SHARE_FORMAT
      : amountFormat(request.unit);

function sumCells(
  allocation: Allocation,
  placed: readonly PlacedRow[],
  last: Block,
  row: number,
  { sheet }: CouncilLabels
): PlannedCell[] {
  return [
    textCell(row, last.name, sheet.sum, { look: "total" }),
    ...FIGURES.map((figure) =>
      formulaCell(row, last[figure], `=${sumOfCells(cellsOf(placed, figure))}`, {
        numberFormat: formatOf(figure, allocation),
        look: "total",
      })
    ),
  ];
}

/** Nothing where there are no regions to tell apart. */
function regionCells(
  { allocation, labels }: AttachmentToLayOut,
  placed: readonly PlacedRow[],
  { name, ...columns }: Block,
  top: number
): { readonly cells: readonly PlannedCell[]; readonly next: number } {
  const { regions } = allocation;
  if (regions.length < 2) return { cells: [], next: top };
  const { sheet } = labels;
  const cells = regions.flatMap(({ region }, index) => {
    const row = top + 2 + index;
    const members = placed.filter(
      ({ row: party }) => party.population !== null && party.region === region
    );
    return [
      textCell(row, name, region ?? sheet.noRegion),
      ...FIGURES.map((figure) =>
        formulaCell(row, columns[figure], `=${sumOfCells(cellsOf(members, figure))}`, {
          numberFormat: formatOf(figure, allocation),
        })
      ),
    ];
  });
  return {
    cells: [
      textCell(top, name, labels.attachment.regions, { look: "heading" }),
      ...headingCells(top + 1, [
        { column: name, text: sheet.region },
        {
          column: columns.population,
          text: populationHeading(allocation.request.scheme, sheet),
          number: true,
        },
        { column: columns.share, text: sheet.share, number: true },
        { column: columns.amount, text: sheet.amount, number: true },
      ]),
      ...cells,
    ],
    next: top + regions.length + 3,
  };
}
