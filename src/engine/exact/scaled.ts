import { safeWhole, type Decimal } from "./decimal";

/** Decimal numbers as whole numbers of one common step: value = whole / scale. */
export type Scaled = { readonly wholes: readonly bigint[]; readonly scale: bigint };

/** Brings decimal numbers onto the coarsest power of ten that holds them all exactly. */
export function scaleToWholes(values: readonly Decimal[]): Scaled {
  const wholes: bigint[] = [];
  for (const value of values) {
    const whole = safeWhole(value);
    if (whole === null) return scaleByDecimals(values);
    wholes.push(BigInt(whole));
  }
  return { wholes, scale: 1n };
}

function scaleByDecimals(values: readonly Decimal[]): Scaled {
  const decimals = values.reduce((most, value) => Math.max(most, value.decimalPlaces()), 0);
  return {
    wholes: values.map((value) => BigInt(value.toFixed(decimals).replace(".", ""))),
    scale: 10n ** BigInt(decimals),
  };
}
