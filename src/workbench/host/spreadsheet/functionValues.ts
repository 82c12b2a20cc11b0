import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** Cell errors, as they stand in a cell and as CustomFunctions.ErrorCode spells them. */
const errorTypes = new Set<string>(Object.values(ErrorType));
export const isErrorText = (text: unknown): text is ErrorType =>
  typeof text === "string" && errorTypes.has(text);

/** An argument of a custom function. Error cells are told apart: Excel does not call for them. */
export type FunctionArgument = { readonly error: ErrorType } | { readonly value: unknown };

/**
 * The engine's value as the function receives it. A blank is 0 as a scalar, "" inside a range, an
 * omitted argument null; a parameter that is a range receives rows even for one cell.
 */
export function toArgument(
  value: BaseValueObject | undefined,
  isRange: boolean | null
): FunctionArgument {
  if (!value) return { value: null };
  if (value.isArray()) {
    const grid = (value as ArrayValueObject)
      .getArrayValue()
      .map((row) => row.map((cell) => single(cell ?? null)));
    const only = grid[0]?.[0] ?? null;
    const asRange = isRange ?? (grid.length > 1 || (grid[0]?.length ?? 0) > 1);
    if (!asRange) return scalarArgument(only);
    return { value: grid.map((row) => row.map((cell) => cell ?? "")) };
  }
  const scalar = single(value);
  if (isRange === true)
    return isErrorText(scalar) && value.isError() ? { error: scalar } : { value: [[scalar ?? ""]] };
  return value.isError() ? { error: value.getValue() as ErrorType } : { value: scalar ?? 0 };
}

function scalarArgument(value: string | number | boolean | null): FunctionArgument {
  return isErrorText(value) ? { error: value } : { value: value ?? 0 };
}

function single(value: BaseValueObject | null): string | number | boolean | null {
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
