import type { Decimal } from "./decimal";

/** Decimal numbers as whole numbers of one common step: value = whole / scale. */
export type Scaled = { readonly wholes: readonly bigint[]; readonly scale: bigint };

/** Brings decimal numbers onto the coarsest power of ten that holds them all exactly. */
export function scaleToWholes(values: readonly Decimal[]): Scaled {
  let decimals = 0;
  for (const value of values) decimals = Math.max(decimals, value.decimalPlaces());
  if (decimals === 0) return { wholes: values.map(wholeOf), scale: 1n };
  return {
    wholes: values.map((value) => BigInt(value.toFixed(decimals).replace(".", ""))),
    scale: 10n ** BigInt(decimals),
  };
}

function wholeOf(value: Decimal): bigint {
  const near = value.toNumber();
  return Number.isSafeInteger(near) ? BigInt(near) : BigInt(value.toFixed(0));
}
