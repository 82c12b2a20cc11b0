import { err, ok, type Result } from "../engine";
import { LINE_KEYS, type CostLineChoice, type LineKey } from "../session/agreement/costLineChoice";
import { parametersOfLine } from "../session/agreement/costLines";
import type { Language } from "../text";
import { readJson } from "./readJson";
import { isFileSystemError } from "./systemError";
import type { UsageIssue } from "./usageIssue";
import { writtenNumbers } from "./writtenNumber";

/** The keys that need no more than an amount. */
const KEYS_OF_TOTAL: readonly LineKey[] = LINE_KEYS.filter((key) =>
  parametersOfLine(key).every(({ name }) => name === "total")
);

/**
 * The costs of `--lines FILE.json`, a list of objects such as
 * `{ "name": "Drift", "key": "equal-and-population", "total": "8000000", "equalShare": "0.2" }`, then those of
 * `--line name=amount:key`, whose key is one that needs no more than an amount, else the heading of
 * a column.
 */
export function readLines(
  file: string | undefined,
  written: readonly string[],
  language: Language
): Result<readonly CostLineChoice[], UsageIssue> {
  const lines: CostLineChoice[] = [];
  if (file !== undefined) {
    const read = readFile(file);
    if (read === null) return err({ code: "lines-unreadable", file });
    lines.push(...read);
  }
  for (const value of written) {
    const line = writtenLine(value);
    if (line === null) return err({ code: "not-a-line", value });
    lines.push(line);
  }
  return ok(
    lines.map((line) => ({ ...line, parameters: writtenNumbers(line.parameters, language) }))
  );
}

/** Null for what has no name, no amount, no key, or a key that asks for more. */
function writtenLine(value: string): CostLineChoice | null {
  const [, before = "", total = "", wanted = ""] = /^(.*)=([^=:]*):(.*)$/s.exec(value) ?? [];
  const [name, key] = [before.trim(), wanted.trim()];
  if (name === "" || total.trim() === "" || key === "") return null;
  const parameters = { total: total.trim() };
  const known = LINE_KEYS.find((each) => each === key && each !== "figure");
  if (known === undefined) return { name, key: "figure", column: key, parameters };
  return KEYS_OF_TOTAL.includes(known) ? { name, key: known, parameters } : null;
}

function readFile(file: string): readonly CostLineChoice[] | null {
  let data: unknown;
  try {
    data = readJson(file);
  } catch (error) {
    if (error instanceof SyntaxError || isFileSystemError(error)) return null;
    throw error;
  }
  if (!Array.isArray(data)) return null;
  const lines = data.map(toLine);
  return lines.every((line) => line !== null) ? lines : null;
}

/** One cost of the file; null for what is none, an unknown name beside it included. */
function toLine(data: unknown): CostLineChoice | null {
  if (typeof data !== "object" || data === null) return null;
  const { name, key: wanted, column, ...rest } = data as Readonly<Record<string, unknown>>;
  const key = LINE_KEYS.find((known) => known === wanted);
  const isByColumn = typeof column === "string" && column.trim() !== "";
  if (isByColumn !== (key === "figure") || (column !== undefined && !isByColumn)) return null;
  if (typeof name !== "string" || name.trim() === "" || key === undefined) return null;
  const known = new Set(parametersOfLine(key).map((definition) => definition.name));
  const parameters: Record<string, string> = {};
  for (const [parameter, value] of Object.entries(rest)) {
    if (!known.has(parameter) || (typeof value !== "string" && typeof value !== "number"))
      return null;
    parameters[parameter] = String(value);
  }
  return { name: name.trim(), key, parameters, ...(isByColumn ? { column: column.trim() } : {}) };
}
