import type { SheetLabels } from "../../sheet/layout";
import type { Column } from "./column";

type Party = {
  /** Null for a party that is no municipality. */
  readonly code: string | null;
  readonly name: string;
  readonly region: string | null;
};

/**
 * The columns with which a table begins: of municipalities number, name, region; of other parties
 * those that their own table has, under its headings.
 */
export function memberColumns<Row extends Party>({
  parties,
  municipalityNumber,
  municipality,
  region,
}: SheetLabels): readonly Column<Row>[] {
  const code = { id: "code", of: ({ code }: Row) => code };
  const name = { id: "name", of: ({ name }: Row) => name };
  const regions = { id: "region", of: ({ region }: Row) => region };
  if (!parties) {
    return [
      { ...code, heading: municipalityNumber },
      { ...name, heading: municipality },
      { ...regions, heading: region },
    ];
  }
  return [
    ...(parties.id === null ? [] : [{ ...code, heading: parties.id }]),
    { ...name, heading: parties.name },
    ...(parties.region === null ? [] : [{ ...regions, heading: parties.region }]),
  ];
}

/** The columns of some ids, in their order, as far as a table has them. */
export const columnsNamed = <Row>(
  columns: readonly Column<Row>[],
  ids: readonly string[]
): readonly Column<Row>[] => columns.filter(({ id }) => ids.includes(id));
