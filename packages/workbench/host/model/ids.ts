/** A fresh id that no other object of any workbook has. */
export function newId(kind: string): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `${kind}-${[...random].map((part) => part.toString(36)).join("")}`;
}

/** A fresh id in Excel's own spelling, `{1B2C…}`. */
export function newGuid(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
