import data from "../fixtures/audit/printedTables.json";
import { linesOfText, type PrintedLine } from "../../src/audit";

type Row = Readonly<Partial<Record<"code" | "name" | "population" | "share" | "amount", string>>>;

/** A printed table and what an audit must say of it. */
export type PrintedCase = {
  readonly id: string;
  readonly what: string;
  readonly input: {
    readonly lines?: readonly string[];
    readonly rows?: readonly Row[];
    readonly printed?: Row;
  };
  readonly expected: {
    readonly verdict: string;
    readonly explanation: {
      readonly scheme: string;
      readonly parameters: Readonly<Record<string, string>>;
      readonly rounding: string;
      readonly unit: string;
      readonly matches: number;
      readonly of: number;
    } | null;
    readonly findings: readonly Readonly<Record<string, string | null>>[];
  };
};

export const PRINTED_CASES = data.cases as unknown as readonly PrintedCase[];

/** The case as the lines of a text file, figures apart by semicolons, a percentage with its mark. */
export function linesOfCase({ input }: PrintedCase): readonly PrintedLine[] {
  return linesOfText(textOfCase(input));
}

export function textOfCase({ lines, rows = [], printed }: PrintedCase["input"]): string {
  if (lines) return lines.join("\n");
  const figures = (["population", "share", "amount"] as const).filter((figure) =>
    rows.some((row) => row[figure] !== undefined)
  );
  const line = (row: Row, code = row.code, name = row.name) =>
    [
      code,
      name,
      ...figures.map((figure) => {
        const value = row[figure];
        return value === undefined ? "" : figure === "share" ? `${value} %` : value;
      }),
    ].join(";");
  return [
    ["Nr", "Kommune", ...figures].join(";"),
    ...rows.map((row) => line(row)),
    ...(printed ? [line(printed, "", "Sum")] : []),
  ].join("\n");
}
