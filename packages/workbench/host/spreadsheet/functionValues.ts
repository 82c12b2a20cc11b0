import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";

/** Cell errors, as they stand in a cell and as CustomFunctions.ErrorCode spells them. */
const errorTypes = new Set<string>(Object.values(ErrorType));
export const isErrorText = (text: unknown): text is ErrorType =>
  typeof text === "string" && errorTypes.has(text);

/** An argument of a custom function. Error cells are told apart: Excel does not call for them. */
export type FunctionArgument = { readonly error: ErrorType } | { readonly value: unknown };

/**
 * The engine's value as the function receives it. A blank cell is `blank`, an omitted argument
 * null; a parameter that is a range receives rows even for one cell.
 */
export function toArgument(
  variant: FunctionVariantType | undefined,
  isRange: boolean | null,
  blank: null | 0
): FunctionArgument {
  if (!variant) return { value: null };
  const grid = gridIn(variant);
  const only = grid[0]?.[0] ?? null;
  const isOne = grid.length <= 1 && (grid[0]?.length ?? 0) <= 1;
  if (isRange ?? !isOne) {
    // Excel calls for an error within a range, but not for one that is all of the argument.
    if (!variant.isReferenceObject() && !variant.isArray() && isErrorText(only)) {
      return { error: only };
    }
    return { value: grid.map((row) => row.map((cell) => cell ?? blank)) };
  }
  return isErrorText(only) ? { error: only } : { value: only ?? blank };
}

type Scalar = string | number | boolean | null;

/** The values of an argument by rows. An array takes long to make, and most arguments are one cell. */
function gridIn(variant: FunctionVariantType): readonly (readonly Scalar[])[] {
  if (!variant.isReferenceObject()) {
    const value = variant as BaseValueObject;
    return value.isArray() ? gridOf(value as ArrayValueObject) : [[single(value)]];
  }
  const range = variant as BaseReferenceObject;
  const { startRow, endRow, startColumn, endColumn } = range.getRangePosition();
  if (startRow !== endRow || startColumn !== endColumn) return gridOf(range.toArrayValueObject());
  let only: Scalar = null;
  range.iterator((value) => void (only = single(value ?? null)));
  return [[only]];
}

const gridOf = (array: ArrayValueObject): Scalar[][] =>
  array.getArrayValue().map((row) => row.map((cell) => single(cell ?? null)));

function single(value: BaseValueObject | null): Scalar {
  if (!value || value.isNull()) return null;
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  return value.getValue();
}

/**
 * A function's answer as the engine's value, without the engine's guessing from text: "007" stays
 * text. Rows that are too short end in #N/A. `fail` makes the value for an error object.
 */
export function toEngineValue(
  answer: unknown,
  fail: (error: unknown) => BaseValueObject
): BaseValueObject {
  const scalar = (value: unknown): BaseValueObject => {
    switch (typeof value) {
      case "number":
        return Number.isFinite(value)
          ? NumberValueObject.create(value)
          : ErrorValueObject.create(ErrorType.NUM);
      case "boolean":
        return BooleanValueObject.create(value);
      case "string":
        return isErrorText(value)
          ? ErrorValueObject.create(value)
          : StringValueObject.create(value);
      default:
        return value === null || value === undefined ? StringValueObject.create("") : fail(value);
    }
  };
  if (!Array.isArray(answer)) return scalar(answer);
  const rows = answer.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
  if (rows.length === 1 && rows[0]!.length === 1) return scalar(rows[0]![0]);
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columnCount }, (_, column) =>
        column < row.length ? scalar(row[column]) : ErrorValueObject.create(ErrorType.NA)
      )
    ),
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
