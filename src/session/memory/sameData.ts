/** Whether two pieces of plain data say the same, whatever the order of their fields. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const [ofA, ofB] = [Object.keys(a), Object.keys(b)];
  return (
    ofA.length === ofB.length &&
    ofA.every((key) => Object.hasOwn(b, key) && sameData(a[key], b[key]))
  );
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (data: unknown): data is Fields => typeof data === "object" && data !== null;
