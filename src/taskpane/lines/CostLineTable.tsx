import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { LineRow, LineTable } from "../../engine";
import { costLineTexts } from "../../text/costLineTexts";
import { usePaneContext } from "../PaneContext";
import { Subheading } from "../parts/Section";
import { ScrollBox } from "../parts/ScrollBox";
import { useOffsetInScrollArea } from "../parts/useOffsetInScrollArea";
import { useTableStyles } from "../parts/useTableStyles";
import { useVirtualRows } from "../parts/useVirtualRows";
import { VirtualBody } from "../parts/VirtualBody";
import { useScrollArea } from "../ScrollArea";

type CostLineTableProps = { readonly table: LineTable };

const TITLE = "cost-lines-title";
const ROW_HEIGHT = 29;

/** Members and costs with both margins: the sum of each cost on top, the sum of each member at the end. */
export function CostLineTable({ table }: CostLineTableProps) {
  const { words } = usePaneContext();
  const styles = useTableStyles();
  return (
    <div className={styles.members}>
      <Subheading id={TITLE}>{costLineTexts(words.language).tableTitle}</Subheading>
      {/* Many costs are wider than the pane. */}
      <ScrollBox labelledBy={TITLE}>
        <Table table={table} />
      </ScrollBox>
    </div>
  );
}

function Table({ table: all }: CostLineTableProps) {
  const { rows, lines } = all;
  const styles = useTableStyles();
  const table = useRef<HTMLTableElement>(null);
  const virtualizer = useVirtualRows({
    count: rows.length,
    rowHeight: ROW_HEIGHT,
    scrollArea: useScrollArea(),
    offset: useOffsetInScrollArea(table),
  });
  return (
    <table
      ref={table}
      className={styles.table}
      aria-labelledby={TITLE}
      aria-rowcount={rows.length + 2}
    >
      <Head table={all} />
      <VirtualBody virtualizer={virtualizer} columns={lines.length + 2}>
        {(place) => <Row row={rows[place]} place={place} />}
      </VirtualBody>
    </table>
  );
}

/** The costs by name, and what each is in all. */
function Head({ table: { lines, check } }: CostLineTableProps) {
  const { words } = usePaneContext();
  const texts = costLineTexts(words.language);
  const styles = useTableStyles();
  const own = useStyles();
  const heading = mergeClasses(own.heading, styles.number);
  const number = mergeClasses(styles.cell, styles.number, own.strong);
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={mergeClasses(own.heading, styles.name, own.name)}>
          {words.texts.pane.allocation.columns.name}
        </th>
        {lines.map(({ label }, index) => (
          <th key={index} scope="col" className={heading}>
            {label}
          </th>
        ))}
        <th scope="col" className={heading}>
          {texts.sum}
        </th>
      </tr>
      <tr aria-rowindex={2}>
        <th scope="row" className={mergeClasses(styles.cell, styles.name, own.name, own.strong)}>
          {texts.sum}
        </th>
        {lines.map(({ amount }, index) => (
          <td key={index} className={number}>
            {words.number(amount)}
          </td>
        ))}
        <td className={number}>{words.number(check.total)}</td>
      </tr>
    </thead>
  );
}

type RowProps = { readonly row: LineRow | undefined; readonly place: number };

function Row({ row, place }: RowProps) {
  const { words } = usePaneContext();
  const styles = useTableStyles();
  const own = useStyles();
  if (row === undefined) return null;
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <tr aria-rowindex={place + 3}>
      <th scope="row" className={mergeClasses(styles.cell, styles.name, own.name)}>
        {row.name}
      </th>
      {row.cells.map(({ amount }, index) => (
        <td key={index} className={number}>
          {words.number(amount)}
        </td>
      ))}
      <td className={mergeClasses(number, own.strong)}>{words.number(row.amount)}</td>
    </tr>
  );
}

const useStyles = makeStyles({
  // Stays in sight while the costs are scrolled sideways, and is never broken inside a name.
  name: {
    position: "sticky",
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "normal",
    hyphens: "manual",
  },
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "bottom",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});
