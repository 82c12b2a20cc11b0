import { mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ComparedRow } from "../../engine";
import { usePaneContext } from "../PaneContext";
import { isOf, ownFirst } from "../own/ownFirst";
import { useOwnMunicipality } from "../own/useOwnMunicipality";
import { ScrollBox } from "../parts/ScrollBox";
import { SearchField } from "../parts/SearchField";
import { SortedTable } from "../parts/SortedTable";
import type { Sort } from "../parts/sorting";
import { useTableStyles } from "../parts/useTableStyles";
import { VirtualBody } from "../parts/VirtualBody";
import { arrangeComparison, type ComparisonKey } from "./comparisonRows";
import { toChangeFigures } from "./toComparisonView";

type ComparisonTableProps = {
  readonly rows: readonly ComparedRow[];
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
};

const COLUMNS: readonly ComparisonKey[] = ["name", "before", "after", "change"];
const ROW_HEIGHT = 45;

/** What each member pays before and after: searched and sorted, as long as it may be. */
export function ComparisonTable({ rows: all, labelledBy }: ComparisonTableProps) {
  const { words } = usePaneContext();
  const texts = words.texts.pane.allocation;
  const styles = useTableStyles();
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState<Sort<ComparisonKey>>(null);
  const [own] = useOwnMunicipality();
  const rows = useMemo(
    () => ownFirst(arrangeComparison(all, search, sort, words.language), own, (row) => row),
    [all, search, sort, own, words.language]
  );
  const count = (list: readonly ComparedRow[]) => words.number(String(list.length));
  return (
    <div className={styles.members}>
      <SearchField label={texts.search} value={search} onSearch={setSearch} />
      <p className={styles.note} role="status">
        {search.trim() !== "" &&
          (rows.length === 0 ? texts.noMatch : texts.searchResult(count(rows), count(all)))}
      </p>
      {rows.length > 0 && (
        <ScrollBox labelledBy={labelledBy}>
          <Table {...{ rows, labelledBy, own, sort }} onSort={setSort} />
        </ScrollBox>
      )}
    </div>
  );
}

type TableProps = ComparisonTableProps & {
  readonly own: string;
  readonly sort: Sort<ComparisonKey>;
  readonly onSort: (sort: Sort<ComparisonKey>) => void;
};

function Table({ rows, labelledBy, own, sort, onSort }: TableProps) {
  const { words } = usePaneContext();
  const { columns } = words.texts.pane.comparison;
  return (
    <SortedTable
      labelledBy={labelledBy}
      columns={COLUMNS.map((key) => ({ key, label: columns[key] }))}
      sort={sort}
      onSort={onSort}
      rowCount={rows.length}
      rowHeight={ROW_HEIGHT}
    >
      {(virtualizer) => (
        <VirtualBody virtualizer={virtualizer} columns={COLUMNS.length}>
          {(place) => {
            const row = rows[place];
            return row && <Row {...{ row, place }} isOwn={isOf(row, own)} />;
          }}
        </VirtualBody>
      )}
    </SortedTable>
  );
}

type RowProps = {
  readonly row: ComparedRow;
  readonly place: number;
  readonly isOwn: boolean;
};

function Row({ row, place, isOwn }: RowProps) {
  const { words } = usePaneContext();
  const { comparison, own: texts } = words.texts.pane;
  const styles = useTableStyles();
  const { before, after, change, percent } = toChangeFigures(row, words);
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <tr aria-rowindex={place + 2} className={isOwn ? styles.own : undefined}>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {row.name}
        {isOwn && <div className={styles.detail}>{texts.mark}</div>}
        {row.status !== "stayed" && (
          <div className={styles.detail}>{comparison.status[row.status]}</div>
        )}
      </th>
      <td className={number}>{before}</td>
      <td className={number}>{after}</td>
      <td className={number}>
        {change}
        {percent !== null && !row.change.isZero() && <div className={styles.detail}>{percent}</div>}
      </td>
    </tr>
  );
}
