import type { SheetLabels } from "../../sheet/layout";
import type { Column } from "./column";

type Party = {
  /** Null for a party that is no municipality. */
  readonly code: string | null;
  readonly name: string;
  readonly region: string | null;
};

/** The columns with which a table of municipalities begins: number, name, region. */
export const memberColumns = <Row extends Party>(labels: SheetLabels): readonly Column<Row>[] => [
  { id: "code", heading: labels.municipalityNumber, of: ({ code }) => code },
  { id: "name", heading: labels.municipality, of: ({ name }) => name },
  { id: "region", heading: labels.region, of: ({ region }) => region },
];
