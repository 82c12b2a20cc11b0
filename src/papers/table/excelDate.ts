const MILLISECONDS_A_DAY = 86_400_000;
/** Excel's day 0; its calendar has a 29 February 1900 that never was, so days count from here only after it. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A date such as `2025-01-31` as the number Excel keeps for it. */
export function excelDate(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - DAY_ZERO) / MILLISECONDS_A_DAY;
}

/** The year of the day that a number of Excel's stands for. */
export const yearOfExcelDate = (day: number): number =>
  new Date(DAY_ZERO + day * MILLISECONDS_A_DAY).getUTCFullYear();
