import type { Decimal } from "../../engine";
import type { SheetLabels } from "../../sheet/layout";
import { amountFormat } from "../../sheet/layout/amountFormat";
import { changeColumns } from "../table/changeColumns";
import type { Column } from "../table/column";
import { memberColumns } from "../table/memberColumns";
import type { TableSheet } from "../table/tableSheet";

type Party = {
  /** Null for a party that is no municipality, which belongs to no region. */
  readonly code: string | null;
  readonly name: string;
  readonly region: string | null;
};

/** Amounts of one state of things: what each pays, and what all of it should come to, in NOK. */
export type Amounts<Row> = {
  readonly id: string;
  readonly heading: string;
  readonly of: (row: Row) => Decimal;
  readonly total: Decimal;
};

export type BeforeAndAfter<Row> = {
  readonly rows: readonly Row[];
  readonly before: Amounts<Row>;
  /** Each with its change since before, in NOK and in per cent. */
  readonly afters: readonly Amounts<Row>[];
  readonly unit: string;
  readonly headings: { readonly change: string; readonly changePercent: string };
  readonly labels: SheetLabels;
};

/** What each member and region pays before and after, with the sums and whether they are right. */
export function beforeAndAfter<Row extends Party>({
  rows,
  before,
  afters,
  unit,
  headings,
  labels,
}: BeforeAndAfter<Row>) {
  const paid = ({ id, heading, of }: Amounts<Row>): Column<Row> => ({
    id,
    heading,
    of,
    format: amountFormat(unit),
    summed: true,
  });
  return {
    rows,
    columns: [
      ...memberColumns<Row>(labels),
      paid(before),
      ...afters.flatMap((after) => [
        paid(after),
        ...changeColumns<Row>(before.id, after.id, unit, headings),
      ]),
    ],
    labelled: "name",
    sum: labels.sum,
    groups: {
      heading: labels.region,
      none: labels.noRegion,
      of: ({ code, region }) => (code === null ? undefined : region),
    },
    check: {
      label: labels.totalToAllocate,
      difference: labels.difference,
      totals: Object.fromEntries([before, ...afters].map(({ id, total }) => [id, total])),
      unit,
      against: "sum",
    },
  } satisfies Partial<TableSheet<Row>>;
}
