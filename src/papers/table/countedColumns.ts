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
  const { members, scheme } = allocation.request;
  const groups = new Map(members.map(({ code, group }) => [code, group ?? null]));
  const group: Column<Row> = {
    id: "group",
    heading: labels.group,
    of: ({ code }) => (code === null ? null : (groups.get(code) ?? null)),
  };
  return [
    ...(countedBy(scheme).groups ? [group] : []),
    ...countedFigures<Row>(allocation, labels).map((figure) => ({ ...figure, summed: true })),
  ];
}
