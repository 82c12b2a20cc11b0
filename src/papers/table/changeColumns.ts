import { amountFormat, SHARE_FORMAT, signedFormat } from "../../sheet/layout/amountFormat";
import type { Column } from "./column";

/** After − before, in NOK and as a part of what was paid before; blank where that was nothing. */
export const changeColumns = <Row>(
  before: string,
  after: string,
  unit: string,
  headings: { readonly change: string; readonly changePercent: string }
): readonly Column<Row>[] => [
  {
    id: `${after} change`,
    heading: headings.change,
    format: signedFormat(amountFormat(unit)),
    derived: (at) => `${at(after)}-${at(before)}`,
  },
  {
    id: `${after} percent`,
    heading: headings.changePercent,
    format: `+${SHARE_FORMAT};-${SHARE_FORMAT};${SHARE_FORMAT}`,
    derived: (at) => `IF(${at(before)}=0,"",${at(`${after} change`)}/${at(before)})`,
  },
];
