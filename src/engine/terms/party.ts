import type { Decimal } from "../exact/decimal";

/** One that takes part in a cost: a municipality, a county, a health trust, a department. */
export type Party = {
  /** What the rule calls it in `codes` and `values`: a municipality's number, else its name. */
  readonly id: string;
  readonly name: string;
  readonly group: string | null;
  /** Region for subtotals, or null where the party belongs to none. */
  readonly region: string | null;
  /** By heading as {@link headingKey} writes it; `population` is one. A cell without a figure is not there. */
  readonly figures: ReadonlyMap<string, Decimal>;
};

/** The heading of the figure that is a party's population, whatever a table calls it. */
export const POPULATION = "population";

/** A heading as it is compared: without case and surrounding spaces, its words one space or line apart. */
export const headingKey = (heading: string): string =>
  heading.trim().replace(/\s+/g, " ").toLowerCase();

/** The parties a rule is evaluated over, column by column. */
export type PartyTable = {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly groups: readonly (string | null)[];
  /** The figures under a heading, null in a cell without one; null where the table lacks the heading. */
  readonly column: (heading: string) => readonly (Decimal | null)[] | null;
};

export function tableOf(parties: readonly Party[]): PartyTable {
  return {
    ids: parties.map(({ id }) => id),
    names: parties.map(({ name }) => name),
    groups: parties.map(({ group }) => group),
    column: (heading) => {
      const key = headingKey(heading);
      const column = parties.map(({ figures }) => figures.get(key) ?? null);
      return column.some((figure) => figure !== null) ? column : null;
    },
  };
}
