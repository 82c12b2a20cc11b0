import { ArrayValueObject, StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

type Values = readonly (readonly unknown[])[];

/** How Univer reads `{1,"a";2,"b"}`. */
type ArrayReader = {
  _formatValue: (this: ArrayReader, raw: unknown) => Values;
  _rowCount: number;
  _columnCount: number;
};

/**
 * Univer cuts an array constant at every comma and semicolon, also inside text, and takes the text
 * "12.5%" in it for a number. With this, text in quotes is text, as in Excel. For all arrays, once.
 */
export function readTextsInArrayConstants(): void {
  const reader = ArrayValueObject.prototype as unknown as ArrayReader;
  const { _formatValue } = reader;
  if (typeof _formatValue !== "function") throw new Error("Univer's arrays are others.");
  reader._formatValue = function (this: ArrayReader, raw: unknown): Values {
    if (typeof raw !== "string" || !raw.includes('"')) return _formatValue.call(this, raw);
    const rows = elementsOf(raw.slice(1, -1)).map((row) => row.map(valueOf));
    this._rowCount = rows.length;
    this._columnCount = Math.max(...rows.map((row) => row.length));
    return rows;
  };
}

/** A text in quotes, in which two quotes stand for one; or a separator; or what stands between. */
const TOKEN = /"(?:[^"]|"")*"|[,;]|[^",;]+/g;

function elementsOf(constant: string): readonly (readonly string[])[] {
  const rows: string[][] = [[""]];
  for (const [token] of constant.matchAll(TOKEN)) {
    const row = rows.at(-1)!;
    if (token === ";") rows.push([""]);
    else if (token === ",") row.push("");
    else row[row.length - 1] += token;
  }
  return rows;
}

function valueOf(element: string): unknown {
  const text = element.trim();
  return text.startsWith('"')
    ? StringValueObject.create(text.slice(1, -1).replaceAll('""', '"'))
    : ValueObjectFactory.create(text);
}
