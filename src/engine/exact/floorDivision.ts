/** The quotient rounded down, also below zero; b above zero. */
export function floorQuotient(a: bigint, b: bigint): bigint {
  return (a - floorRemainder(a, b)) / b;
}

/** What is left above the quotient rounded down: 0 ≤ remainder < b. */
export function floorRemainder(a: bigint, b: bigint): bigint {
  const rest = a % b;
  return rest < 0n ? rest + b : rest;
}
