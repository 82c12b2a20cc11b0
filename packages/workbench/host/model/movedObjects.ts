import { areaAddress } from "../spreadsheet/address";
import { renamedSheets, type MovesOn, type SheetOf } from "../spreadsheet/movedReferences";
import { movedRule } from "../spreadsheet/movedRule";
import { areaThrough, type Move } from "../spreadsheet/moves";
import type { CellsOf, KeptSeries } from "./chartData";
import { areasOf, type KeptObject } from "./objects";
import type { BookState } from "./state";

type Properties = KeptObject["properties"];
/** Where the lines that moved begin, and what they take; in points. */
export type MovedLines = { readonly start: number; readonly points: number };

/** Moves charts, comments and rules of a workbook's state; those whose cells are gone go too. */
export function moveObjects(
  state: BookState,
  move: Move,
  lines: MovedLines,
  sheetOf: SheetOf
): void {
  const { objects } = state;
  const movesOn: MovesOn = (sheetId) => (sheetId === move.sheetId ? [move] : []);
  const rules = (all: KeptObject[] | undefined) =>
    all && moveEach(all, (each, sheetId) => movedRuleOf(each, sheetId, sheetOf, movesOn));
  replace(objects, "validations", rules(objects.validations));
  replace(objects, "conditionalFormats", rules(objects.conditionalFormats));
  replace(
    objects,
    "comments",
    objects.comments &&
      moveEach(objects.comments, (each, sheetId) => movedComment(each, movesOn(sheetId)))
  );
  replace(
    objects,
    "charts",
    objects.charts &&
      moveEach(objects.charts, (each, sheetId) => {
        const placed = sheetId === move.sheetId ? movedBox(each, move, lines) : each;
        return { ...placed, series: movedSeries(placed.series, movesOn) };
      })
  );
}

/** Gives formulas of rules the new name of a sheet. */
export function renameInObjects(
  { objects }: BookState,
  sheetOf: SheetOf,
  nameOf: (sheetId: string) => string
): void {
  const rename = (all: KeptObject[] | undefined) =>
    all &&
    moveEach(all, (each) =>
      withFormulas(
        each,
        formulasOf(each).map((formula) => renamedSheets(formula, sheetOf, nameOf))
      )
    );
  replace(objects, "validations", rename(objects.validations));
  replace(objects, "conditionalFormats", rename(objects.conditionalFormats));
}

function replace<Key extends keyof BookState["objects"]>(
  objects: BookState["objects"],
  kind: Key,
  all: KeptObject[] | undefined
): void {
  if (all) objects[kind] = all;
}

/** What the file said of an object moves in the same way, so that it still shows what was changed. */
function moveEach(
  all: readonly KeptObject[],
  moved: (properties: Properties, sheetId: string) => Properties | null
): KeptObject[] {
  return all.flatMap((each) => {
    const properties = moved(each.properties, each.sheetId);
    if (!properties) return [];
    const inFile = each.inFile && moved(each.inFile, each.sheetId);
    return [{ ...each, properties, ...(inFile && { inFile }) }];
  });
}

function movedRuleOf(
  properties: Properties,
  sheetId: string,
  sheetOf: SheetOf,
  movesOn: MovesOn
): Properties | null {
  const rule = { areas: areasOf(properties.address), formulas: formulasOf(properties) };
  const moved = movedRule(rule, sheetId, sheetOf, movesOn);
  if (!moved) return null;
  const address = moved.areas.map(areaAddress).join(",");
  return { ...withFormulas(properties, moved.formulas), address };
}

function movedComment(properties: Properties, moves: readonly Move[]): Properties | null {
  const [cell] = areasOf(properties.cell);
  const moved = cell && areaThrough(cell, moves);
  return moved ? { ...properties, cell: areaAddress(moved) } : null;
}

/** Properties of a rule that hold a formula. A list's source is one only with `=`. */
const isFormula = (name: string, value: unknown): value is string =>
  typeof value === "string" &&
  (/^formula[12]?$/.test(name) || (name === "source" && value.startsWith("=")));

/** The formulas anywhere inside a rule, in a fixed order. */
function formulasOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    isFormula(name, each) ? [each] : formulasOf(each)
  );
}

/** A copy of a rule with other formulas, in the same order. */
function withFormulas<T>(rule: T, formulas: readonly string[]): T {
  let next = 0;
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        isFormula(name, each) ? (formulas[next++] ?? each) : copy(each),
      ])
    );
  };
  return copy(rule) as T;
}

/** As in Excel a chart goes with its first cell, and one that lies on cells grows with them. */
function movedBox(properties: Properties, { axis, count }: Move, lines: MovedLines): Properties {
  if (lines.points === 0 || properties.placement === "Absolute") return properties;
  const [near, size] = axis === "row" ? ["top", "height"] : ["left", "width"];
  const begin = Number(properties[near]);
  const end = begin + Number(properties[size]);
  const after = (place: number, isBehind: boolean): number =>
    count > 0
      ? place + (isBehind ? lines.points : 0)
      : place - Math.min(Math.max(0, place - lines.start), lines.points);
  const moved = after(begin, begin >= lines.start);
  const resized =
    properties.placement === "TwoCell" ? { [size]: after(end, end > lines.start) - moved } : {};
  return { ...properties, [near]: moved, ...resized };
}

function movedSeries(series: unknown, movesOn: MovesOn): KeptSeries[] {
  const cells = (of: CellsOf | null | undefined): CellsOf | null => {
    const area = of && areaThrough(of.area, movesOn(of.sheetId));
    return of && area ? { ...of, area } : null;
  };
  return ((series ?? []) as KeptSeries[]).map(({ nameCell, values, categories, ...rest }) => {
    const moved = cells(values);
    return {
      ...rest,
      ...(nameCell !== undefined && { nameCell: cells(nameCell) }),
      ...(moved && { values: moved }),
      ...(categories !== undefined && { categories: cells(categories) }),
    };
  });
}
