import {
  compareAllocations,
  err,
  ok,
  type Allocation,
  type ComparedRow,
  type Result,
} from "../../engine";
import { absoluteAddress, cellAddress } from "../address";
import { fitsCell, toCell } from "../cellNumber";
import type { PlannedCell, WritePlan } from "../plan";
import { amountFormat, SHARE_FORMAT, unitDecimals } from "./amountFormat";
import { formulaCell, numberCell, textCell } from "./cells";
import { freeName } from "./freeName";
import type { PopulationBasis } from "../reading";
import type { SheetLabels } from "./labels";
import type { LayoutIssue } from "./layOutResult";
import { ownName } from "./ownNames";

export type ScenarioToLayOut = {
  readonly before: Allocation;
  readonly after: Allocation;
  /** What the amounts before are, in words. */
  readonly beforeIs: string;
  /** What is tried, in words; a line each. */
  readonly changes: readonly string[];
  readonly basis: PopulationBasis;
  readonly labels: SheetLabels;
  readonly version: string;
};

const [CODE, NAME, REGION, BEFORE, AFTER, CHANGE, PERCENT] = [0, 1, 2, 3, 4, 5, 6] as const;
const COLUMNS = 7;
type Formats = { readonly amount: string; readonly change: string };

/**
 * Lays a scenario out on a sheet of its own: what each member and region pays before and after.
 * Changes, sums, subtotals and checks are Excel's own formulas; the title says that it is a scenario.
 *
 * Refusal: `amount-too-long` when Excel could not keep every digit.
 */
export function layOutScenario(
  scenario: ScenarioToLayOut,
  takenNames: readonly string[]
): Result<WritePlan, LayoutIssue> {
  const { before, after, labels } = scenario;
  const { rows } = compareAllocations(before, after);
  const amounts = [...before.rows, ...after.rows].map(({ amount }) => amount);
  const tooLong = [...amounts, before.check.total, after.check.total].find(
    (amount) => !fitsCell(amount)
  );
  if (tooLong) return err({ code: "amount-too-long", amount: tooLong.toFixed() });

  const intro = introCells(scenario);
  const headerRow = intro.length + 1;
  const members = memberCells(rows, headerRow, scenario);
  const regionsTop = headerRow + rows.length + 3;
  const regions = regionCells(rows, headerRow, regionsTop, scenario);
  const check = checkCells(rows.length, headerRow, regions.next, scenario);
  const cells = [...intro, ...members, ...regions.cells, ...check.cells];
  return ok({
    target: { kind: "new-sheet", name: freeName(labels.scenario.sheetName, takenNames) },
    cells,
    cleared: [],
    names: [
      {
        name: ownName("scenario"),
        area: { row: 0, column: 0, rows: check.next, columns: COLUMNS },
      },
    ],
    fitted: Array.from({ length: COLUMNS }, (_, column) => ({
      row: headerRow,
      column,
      rows: check.next - headerRow,
      columns: 1,
    })),
  });
}

function introCells(scenario: ScenarioToLayOut): PlannedCell[] {
  const { labels, after, beforeIs, changes, basis, version } = scenario;
  const { scenario: texts } = labels;
  const lines = [
    labels.schemeTitle(after.request.scheme),
    ...changes,
    texts.before(beforeIs),
    labels.populationBasis(basis),
    labels.madeWith(version),
  ];
  return [
    textCell(0, CODE, texts.title, { look: "heading" }),
    ...lines.map((line, index) => textCell(index + 1, CODE, line, { look: "note" })),
  ];
}

function formatsOf({ before, after }: ScenarioToLayOut): Formats {
  const decimals = [before, after].map(({ request }) => unitDecimals(request.unit));
  const unit = decimals[0]! > decimals[1]! ? before.request.unit : after.request.unit;
  const amount = amountFormat(unit);
  return { amount, change: `+${amount};-${amount};0` };
}

function headings(row: number, labels: SheetLabels, first: readonly string[]): PlannedCell[] {
  const { before, after, change, changePercent } = labels.scenario.columns;
  return [
    ...first.map((text, index) => textCell(row, CODE + index, text, { look: "heading" })),
    ...[before, after, change, changePercent].map((text, index) =>
      textCell(row, BEFORE + index, text, { look: "number-heading" })
    ),
  ];
}

/** After − before, in kroner and as a part of what was paid before; blank where that was nothing. */
function changeCells(row: number, { change }: Formats, total: boolean): PlannedCell[] {
  const [before, after, difference] = [BEFORE, AFTER, CHANGE].map((at) => cellAddress(row, at));
  const look = total ? ({ look: "total" } as const) : {};
  return [
    formulaCell(row, CHANGE, `=${after}-${before}`, { numberFormat: change, ...look }),
    formulaCell(row, PERCENT, `=IF(${before}=0,"",${difference}/${before})`, {
      numberFormat: `+${SHARE_FORMAT};-${SHARE_FORMAT};${SHARE_FORMAT}`,
      ...look,
    }),
  ];
}

function memberCells(
  rows: readonly ComparedRow[],
  headerRow: number,
  scenario: ScenarioToLayOut
): PlannedCell[] {
  const { labels } = scenario;
  const formats = formatsOf(scenario);
  const sumRow = headerRow + 1 + rows.length;
  return [
    ...headings(headerRow, labels, [labels.municipalityNumber, labels.municipality, labels.region]),
    ...rows.flatMap(({ code, name, region, before, after }, index) => {
      const row = headerRow + 1 + index;
      const amount = { numberFormat: formats.amount };
      return [
        ...(code === null ? [] : [textCell(row, CODE, code)]),
        textCell(row, NAME, name),
        // A party that is no municipality belongs to no region.
        ...(code === null ? [] : [textCell(row, REGION, region ?? labels.noRegion)]),
        numberCell(row, BEFORE, before === null ? 0 : toCell(before.amount), amount),
        numberCell(row, AFTER, after === null ? 0 : toCell(after.amount), amount),
        ...changeCells(row, formats, false),
      ];
    }),
    textCell(sumRow, CODE, labels.sum, { look: "total" }),
    ...[BEFORE, AFTER].map((column) =>
      formulaCell(sumRow, column, `=SUM(${memberRange(rows.length, headerRow, column)})`, {
        numberFormat: formats.amount,
        look: "total",
      })
    ),
    ...changeCells(sumRow, formats, true),
  ];
}

function memberRange(count: number, headerRow: number, column: number): string {
  return absoluteAddress({ row: headerRow + 1, column, rows: count, columns: 1 });
}

/** Nothing where there are no regions to tell apart. */
function regionCells(
  rows: readonly ComparedRow[],
  headerRow: number,
  top: number,
  scenario: ScenarioToLayOut
): { readonly cells: readonly PlannedCell[]; readonly next: number } {
  const { labels } = scenario;
  const formats = formatsOf(scenario);
  const names = [
    ...new Set(rows.flatMap(({ code, region }) => (code === null ? [] : [region]))),
  ].map((region) => region ?? labels.noRegion);
  if (names.length < 2) return { cells: [], next: top };
  const regions = memberRange(rows.length, headerRow, REGION);
  const cells = names.flatMap((name, index) => {
    const row = top + 1 + index;
    const is = `${regions}=$${cellAddress(row, CODE)}`;
    return [
      textCell(row, CODE, name),
      ...[BEFORE, AFTER].map((column) =>
        formulaCell(
          row,
          column,
          `=SUMPRODUCT((${is})*${memberRange(rows.length, headerRow, column)})`,
          { numberFormat: formats.amount }
        )
      ),
      ...changeCells(row, formats, false),
    ];
  });
  return {
    cells: [...headings(top, labels, [labels.region]), ...cells],
    next: top + names.length + 2,
  };
}

function checkCells(
  count: number,
  headerRow: number,
  top: number,
  scenario: ScenarioToLayOut
): { readonly cells: readonly PlannedCell[]; readonly next: number } {
  const { labels, before, after } = scenario;
  const { amount } = formatsOf(scenario);
  const columns = [
    [BEFORE, before],
    [AFTER, after],
  ] as const;
  const cells = columns.flatMap(([column, { check, request }]) => {
    const decimals = Math.max(unitDecimals(request.unit), check.total.decimalPlaces());
    const range = memberRange(count, headerRow, column);
    return [
      numberCell(top + 1, column, toCell(check.total), { numberFormat: amount }),
      formulaCell(
        top + 2,
        column,
        `=ROUND(${cellAddress(top + 1, column)}-SUM(${range}),${decimals})`,
        { numberFormat: amount, look: "total" }
      ),
    ];
  });
  return {
    cells: [
      textCell(top, CODE, labels.reconciliation, { look: "heading" }),
      textCell(top + 1, CODE, labels.totalToAllocate),
      textCell(top + 2, CODE, labels.difference, { look: "total" }),
      ...cells,
    ],
    next: top + 3,
  };
}
