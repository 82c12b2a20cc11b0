import { Decimal } from "../engine";

/** Excel keeps 15 significant digits of a number; what is beyond is noise of its binary form. */
export const CELL_DIGITS = 15;

/** The number Excel shows for a cell: its value at 15 significant digits; never negative zero. */
export function fromCell(value: number): Decimal {
  const isShort = Number.isInteger(value) && Math.abs(value) < 10 ** CELL_DIGITS;
  return new Decimal(isShort ? value + 0 : value.toPrecision(CELL_DIGITS));
}

/**
 * The nearest number a cell can hold; never negative zero. The way back with {@link fromCell} gives
 * the same Decimal when {@link fitsCell}.
 */
export function toCell(value: Decimal): number {
  return value.toNumber() + 0;
}

/** Whether a cell can hold the value without losing a digit. */
export function fitsCell(value: Decimal): boolean {
  return value.isFinite() && value.precision() <= CELL_DIGITS;
}
