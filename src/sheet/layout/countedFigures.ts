import { POPULATION, type Allocation, type Decimal } from "../../engine";
import { populationFormat } from "./amountFormat";
import { countedBy } from "./counted";
import { populationHeading, type SheetLabels } from "./labels";

type Party = { readonly code: string | null; readonly population: Decimal | null };

/** More decimals than a cell holds. */
const MOST_DECIMALS = 12;

/** A column of figures that an agreement counts. */
export type CountedFigure<Row> = {
  readonly id: string;
  readonly heading: string;
  readonly of: (row: Row) => Decimal | null;
  readonly format: string;
};

/** The population, or the figures that a rule asks for, under the headings of the table. None where all pay the same. */
export function countedFigures<Row extends Party>(
  { request }: Allocation,
  labels: SheetLabels
): readonly CountedFigure<Row>[] {
  const { population, figures } = countedBy(request.scheme);
  const { members, scheme } = request;
  const byCode = new Map(members.map((member) => [member.code, member]));
  const figureOf = ({ code }: Row, key: string): Decimal | null =>
    code === null ? null : (byCode.get(code)?.figures?.get(key) ?? null);
  const inhabitants: CountedFigure<Row> = {
    id: "population",
    heading: populationHeading(scheme, labels),
    // A party of another kind may have none.
    of: (row) => (labels.parties ? figureOf(row, POPULATION) : row.population),
    format: labels.parties
      ? figureFormat(members.map((member) => member.population))
      : populationFormat(scheme),
  };
  return [
    ...(population ? [inhabitants] : []),
    ...[...figures].map(([key, heading]): CountedFigure<Row> => ({
      id: `figure ${key}`,
      heading,
      of: (row) => figureOf(row, key),
      format: figureFormat(members.flatMap((member) => member.figures?.get(key) ?? [])),
    })),
  ];
}

/** With as many decimals as one of the figures has. */
export function figureFormat(figures: readonly Decimal[]): string {
  const decimals = figures.reduce((most, each) => Math.max(most, each.decimalPlaces()), 0);
  const shown = Math.min(decimals, MOST_DECIMALS);
  return shown === 0 ? "#,##0" : `#,##0.${"0".repeat(shown)}`;
}
