/** Whether two plain values (objects, arrays, primitives) hold the same; absent equals undefined. */
export function isDeepStrictEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) =>
    isDeepStrictEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])
  );
}
