import fc from "fast-check";
import {
  findMunicipality,
  inForceIn,
  MUNICIPALITIES,
  officialPopulation,
} from "../../../src/catalogue/municipalities";
import type { CellValue } from "../../../src/sheet/snapshot";

/** A municipality as somebody has put it on a sheet, with the figure beside it. */
export type Placed = { readonly code: string; readonly name: string; readonly population: number };

const CODES = MUNICIPALITIES.filter((municipality) => inForceIn(municipality, 2026)).map(
  ({ code }) => code
);

/** Different municipalities, each with about as many inhabitants as it has. */
export const municipalities = (least: number, most: number): fc.Arbitrary<readonly Placed[]> =>
  fc.uniqueArray(fc.constantFrom(...CODES), { minLength: least, maxLength: most }).chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc.integer({ min: -20, max: 20 }).map((more) => ({
          code,
          name: findMunicipality(code)!.name,
          population: officialPopulation(code, 2026)!.inhabitants + more,
        }))
      )
    )
  );

type Part = "code" | "name" | "population" | "share" | "amount";

const HEADINGS: Readonly<Record<Part, readonly string[]>> = {
  code: ["Knr", "Kommunenr", "Nr", "Kode"],
  name: ["Kommune", "Navn", "Municipality"],
  population: ["Folketall", "Innbyggere 1.1.2026", "Folkemengde", "Population", "2026"],
  share: ["Andel", "%"],
  amount: ["Beløp", "Kostnad", "Å betale"],
};

/** How one table among several is built. */
const form = fc.record({
  identity: fc.constantFrom("both", "name", "code", "one cell"),
  isFigureFirst: fc.boolean(),
  others: fc.subarray<Part>(["share", "amount"]),
  hasHeader: fc.boolean(),
  hasSum: fc.boolean(),
  asText: fc.boolean(),
  heading: fc.nat(),
});
type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;

function partsOf({ identity, isFigureFirst, others }: Form): readonly Part[] {
  const named: readonly Part[] =
    identity === "both" ? ["code", "name"] : identity === "code" ? ["code"] : ["name"];
  return isFigureFirst ? [...named, "population", ...others] : [...named, ...others, "population"];
}

function tableOf(rows: readonly Placed[], built: Form): CellValue[][] {
  const parts = partsOf(built);
  const total = rows.reduce((sum, { population }) => sum + population, 0);
  const figure = (count: number): CellValue => (built.asText ? String(count) : count);
  const line = (cells: Readonly<Partial<Record<Part, CellValue>>>) =>
    parts.map((part) => cells[part] ?? "");
  const header = Object.fromEntries(
    parts.map((part) => [part, HEADINGS[part][built.heading % HEADINGS[part].length]!])
  );
  return [
    ...(built.hasHeader ? [line(header)] : []),
    ...rows.map(({ code, name, population }) =>
      line({
        code,
        name: built.identity === "one cell" ? `${code} ${name}` : name,
        population: figure(population),
        share: population / total,
        amount: population * 7 + 3,
      })
    ),
    ...(built.hasSum && built.identity !== "code"
      ? [line({ name: "Sum", population: figure(total), share: 1, amount: total * 7 })]
      : []),
  ];
}

/** One or two numbers without a name say too little beside another table to be known for municipalities. */
const withEnoughSaid = (built: Form, { length }: readonly Placed[]): Form =>
  length < 3 && built.identity === "code" ? { ...built, identity: "both" } : built;

/** Where a further table stands, counted from the one before. */
const place = fc.record({
  isBeside: fc.boolean(),
  gap: fc.nat({ max: 2 }),
});

const tables = fc.array(fc.tuple(municipalities(1, 9), form, place), {
  minLength: 1,
  maxLength: 3,
});

export type AnySheet = {
  readonly grid: readonly (readonly CellValue[])[];
  readonly placed: readonly (Placed & { readonly row: number; readonly column: number })[];
};

/** A sheet with up to three tables under and beside each other, each built in its own way. */
export const anySheet: fc.Arbitrary<AnySheet> = tables.map((chosen) => {
  const grid: CellValue[][] = [];
  const placed: AnySheet["placed"][number][] = [];
  const seen = new Set<string>();
  let [row, column, bottom, right] = [0, 0, 0, 0];
  chosen.forEach(([all, form, { isBeside, gap }], index) => {
    const rows = all.filter(({ code }) => !seen.has(code));
    if (rows.length === 0) return;
    const built = withEnoughSaid(form, rows);
    if (index > 0) {
      if (isBeside) column = right + gap;
      else [row, column] = [bottom + gap, 0];
    }
    const table = tableOf(rows, built);
    table.forEach((cells, down) =>
      cells.forEach((value, across) => {
        const line = (grid[row + down] ??= []);
        line[column + across] = value;
      })
    );
    rows.forEach((each, down) => {
      seen.add(each.code);
      placed.push({ ...each, row: row + down + (built.hasHeader ? 1 : 0), column });
    });
    bottom = Math.max(bottom, row + table.length);
    right = Math.max(right, column + partsOf(built).length);
  });
  const filled = Array.from({ length: grid.length }, (_, at) =>
    Array.from({ length: right }, (_cell, across) => grid[at]?.[across] ?? "")
  );
  return { grid: filled, placed };
});
