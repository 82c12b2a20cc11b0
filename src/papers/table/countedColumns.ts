import type { Allocation, Decimal } from "../../engine";
import type { SheetLabels } from "../../sheet/layout";
import { countedBy } from "../../sheet/layout/counted";
import { countedFigures } from "../../sheet/layout/countedFigures";
import type { Column } from "./column";

type Party = { readonly code: string | null; readonly population: Decimal | null };

/** The groups that an agreement tells apart, and the figures that it counts. */
export function countedColumns<Row extends Party>(
  allocation: Allocation,
  labels: SheetLabels
): readonly Column<Row>[] {
  return [
    ...groupColumns<Row>(allocation, labels),
    ...countedFigures<Row>(allocation, labels).map((figure) => ({ ...figure, summed: true })),
  ];
}

/** The column of the groups that an agreement tells apart; none where it tells none. */
export function groupColumns<Row extends Party>(
  { request: { members, scheme } }: Allocation,
  { group: heading }: SheetLabels
): readonly Column<Row>[] {
  if (!countedBy(scheme).groups) return [];
  const groups = new Map(members.map(({ code, group }) => [code, group ?? null]));
  const of = ({ code }: Row) => (code === null ? null : (groups.get(code) ?? null));
  return [{ id: "group", heading, of }];
}
