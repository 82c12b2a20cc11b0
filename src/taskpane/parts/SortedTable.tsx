import type { Virtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode } from "react";
import { useScrollArea } from "../ScrollArea";
import { SortableHeading } from "./SortableHeading";
import { nextSort, sortOf, type Sort } from "./sorting";
import { useOffsetInScrollArea } from "./useOffsetInScrollArea";
import { useOneStop } from "./useOneStop";
import { useTableStyles } from "./useTableStyles";
import { useVirtualRows } from "./useVirtualRows";

type SortedTableProps<K extends string> = {
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
  /** The column `name` holds words, all others figures. */
  readonly columns: readonly { readonly key: K; readonly label: string; readonly title?: string }[];
  readonly sort: Sort<K>;
  readonly onSort: (sort: Sort<K>) => void;
  readonly rowCount: number;
  /** Pixels, as a first guess. */
  readonly rowHeight: number;
  /** The body, of which only what the pane's own scrolling has in sight is drawn. */
  readonly children: (virtualizer: Virtualizer<HTMLElement, Element>) => ReactNode;
};

/** A table of any length that is sorted by its headings. */
export function SortedTable<K extends string>({
  labelledBy,
  columns,
  sort,
  onSort,
  rowCount,
  rowHeight,
  children,
}: SortedTableProps<K>) {
  const styles = useTableStyles();
  const table = useRef<HTMLTableElement>(null);
  useOneStop(table);
  const virtualizer = useVirtualRows({
    count: rowCount,
    rowHeight,
    scrollArea: useScrollArea(),
    offset: useOffsetInScrollArea(table),
  });
  return (
    <table
      ref={table}
      className={styles.table}
      aria-labelledby={labelledBy}
      aria-rowcount={rowCount + 1}
    >
      <thead>
        <tr aria-rowindex={1}>
          {columns.map(({ key, label, title }) => (
            <SortableHeading
              key={key}
              label={label}
              {...(title === undefined ? {} : { title })}
              isNumber={key !== "name"}
              sorted={sortOf(sort, key)}
              onSort={() => onSort(nextSort(sort, key))}
            />
          ))}
        </tr>
      </thead>
      {children(virtualizer)}
    </table>
  );
}
