import fc from "fast-check";
import {
  findScheme,
  MUNICIPALITIES,
  officialPopulationsAt,
  POPULATION_DATES,
} from "../../src/catalogue";
import { allocate, Decimal, type ParameterValues, type RoundingRule } from "../../src/engine";

/** A table of municipalities as somebody printed it, and what it was made of. */
export type PrintedText = {
  readonly codes: readonly string[];
  readonly populations: readonly string[];
  readonly amounts: readonly string[];
  readonly layout: Layout;
};

/** How the table is written down. */
export type Layout = {
  readonly separator: "\t" | ";" | " | " | "  " | " ";
  readonly thousands: "" | " " | "." | "," | "\u00a0";
  readonly money: "none" | "before" | "after";
  readonly share: "none" | "point" | "comma";
  readonly hasNumbers: boolean;
  readonly hasSum: boolean;
  /** Whether a name that several municipalities bear stands without the county that tells them apart. */
  readonly hasPlainNames: boolean;
  readonly heading: readonly [string, string, string];
};

const SCHEMES = [
  { id: "population", parameters: { total: "4250000" } },
  { id: "base-and-rate", parameters: { base: "15000", rate: "4.5" } },
  { id: "equal-and-population", parameters: { total: "1800000", equalShare: "0.3" } },
].map(({ id, parameters }) => ({
  scheme: findScheme(id)!,
  parameters: parameters as unknown as ParameterValues,
}));

const layout: fc.Arbitrary<Layout> = fc
  .record({
    separator: fc.constantFrom<Layout["separator"]>("\t", ";", " | ", "  ", " "),
    thousands: fc.constantFrom<Layout["thousands"]>("", " ", ".", ",", "\u00a0"),
    money: fc.constantFrom<Layout["money"]>("none", "before", "after"),
    share: fc.constantFrom<Layout["share"]>("none", "point", "comma"),
    hasNumbers: fc.boolean(),
    hasSum: fc.boolean(),
    hasPlainNames: fc.boolean(),
    heading: fc.constantFrom<Layout["heading"]>(
      ["Kommune", "Folketall", "Beløp"],
      ["Kommune", "Innbyggere 1.1.", "Sum pr. kommune (NOK)"],
      ["Municipality", "Inhabitants", "Amount"],
      ["Deltaker", "Folkemengd", "Tilskot 2026"]
    ),
  })
  // Figures that only spaces part from each other are told apart by what they are.
  .filter(({ separator, thousands }) => separator !== " " || thousands !== " ");

/** Tables of 8 to 40 municipalities with their official populations, by each scheme, in any layout. */
export const printedText: fc.Arbitrary<PrintedText> = fc
  .record({
    date: fc.constantFrom(...POPULATION_DATES),
    made: fc.constantFrom(...SCHEMES),
    rounding: fc.constantFrom<RoundingRule>("half-up", "largest-remainder"),
    size: fc.integer({ min: 8, max: 40 }),
    layout,
  })
  .chain(({ date, made, rounding, size, layout: how }) => {
    const official = officialPopulationsAt(date);
    const codes = [...official.keys()].filter((code) => nameOf(code) !== null);
    const most = Math.min(size, codes.length);
    return fc.shuffledSubarray(codes, { minLength: most, maxLength: most }).map((chosen) => {
      const populations = chosen.map((code) => official.get(code)!.toString());
      const members = chosen.map((code, row) => ({
        code,
        name: nameOf(code)!,
        region: null,
        population: new Decimal(populations[row]!),
      }));
      const allocated = allocate({ ...made, members, rounding });
      if (!allocated.ok) throw new Error(JSON.stringify(allocated.error));
      const amounts = allocated.value.rows.map(({ amount }) => amount.toFixed());
      return { codes: chosen, populations, amounts, layout: how };
    });
  });

/** The name of a municipality number; null where two municipalities have it, so that a name alone tells neither. */
function nameOf(code: string): string | null {
  const own = MUNICIPALITIES.find((each) => each.code === code);
  if (!own) return null;
  const same = MUNICIPALITIES.filter(({ name }) => name === own.name);
  return new Set(same.map((each) => each.code)).size === 1 ? own.name : null;
}

/** The table as text, with some amounts or populations changed where they are given. */
export function textOf(
  { codes, populations, amounts, layout: how }: PrintedText,
  changed: { readonly amounts?: readonly string[]; readonly populations?: readonly string[] } = {}
): string {
  const shown = { amounts, populations, ...changed };
  const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, how.thousands);
  const total = sumOf(amounts);
  const inhabitants = sumOf(populations);
  const line = (
    code: string,
    name: string,
    population: string,
    share: Decimal,
    amount: string
  ): string =>
    [
      ...(how.hasNumbers ? [code] : []),
      name,
      grouped(population),
      ...(how.share === "none" ? [] : [percentage(share, how.share)]),
      how.money === "before"
        ? `kr ${grouped(amount)}`
        : how.money === "after"
          ? `${grouped(amount)} kr`
          : grouped(amount),
    ].join(how.separator);
  const [name, population, amount] = how.heading;
  return [
    [
      ...(how.hasNumbers ? ["Nr"] : []),
      name,
      population,
      ...(how.share === "none" ? [] : ["Andel"]),
      amount,
    ].join(how.separator),
    ...codes.map((code, row) =>
      line(
        code,
        how.hasPlainNames ? nameOf(code)!.replace(/ \(.*\)$/, "") : nameOf(code)!,
        shown.populations[row]!,
        new Decimal(populations[row]!).times(100).dividedBy(inhabitants),
        shown.amounts[row]!
      )
    ),
    ...(how.hasSum
      ? [line("", "Sum", inhabitants.toFixed(), new Decimal(100), total.toFixed())]
      : []),
  ].join("\n");
}

const sumOf = (figures: readonly string[]): Decimal => Decimal.sum(...figures);

const percentage = (share: Decimal, mark: "point" | "comma"): string =>
  `${share.toFixed(2).replace(".", mark === "comma" ? "," : ".")} %`;
