import { useMemo, useState } from "react";
import type { Allocation } from "../../engine";
import { usePaneContext } from "../PaneContext";
import { SearchField } from "../parts/SearchField";
import { Subheading } from "../parts/Section";
import { SortedTable } from "../parts/SortedTable";
import type { Sort } from "../parts/sorting";
import { arrangeRows, toMemberRows, type MemberRow, type SortKey } from "./memberRows";
import { MemberRows } from "./MemberRows";
import { useTableStyles } from "../parts/useTableStyles";

type MembersTableProps = {
  readonly allocation: Allocation;
  readonly percentNote: string | null;
};

const COLUMNS: readonly SortKey[] = ["name", "share", "amount", "perInhabitant"];
const ROW_HEIGHT = 29;

/** Every member with share, amount and amount per inhabitant: searched, sorted, explained. */
export default function MembersTable({ allocation, percentNote }: MembersTableProps) {
  const { words } = usePaneContext();
  const texts = words.texts.pane.allocation;
  const styles = useTableStyles();
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState<Sort<SortKey>>(null);
  const all = useMemo(() => toMemberRows(allocation), [allocation]);
  const rows = useMemo(
    () => arrangeRows(all, search, sort, words.language),
    [all, search, sort, words.language]
  );
  const count = (list: readonly MemberRow[]) => words.number(String(list.length));
  const isSearching = search.trim() !== "";
  return (
    <div className={styles.members}>
      <Subheading id="members-title">{texts.membersTitle}</Subheading>
      <SearchField label={texts.search} value={search} onSearch={setSearch} />
      <p className={styles.note} role="status">
        {!isSearching && texts.explainHint}
        {isSearching &&
          (rows.length === 0 ? texts.noMatch : texts.searchResult(count(rows), count(all)))}
      </p>
      {rows.length > 0 && (
        <Table allocation={allocation} rows={rows} sort={sort} onSort={setSort} />
      )}
      {percentNote !== null && <p className={styles.note}>{percentNote}</p>}
    </div>
  );
}

type TableProps = {
  readonly allocation: Allocation;
  readonly rows: readonly MemberRow[];
  readonly sort: Sort<SortKey>;
  readonly onSort: (sort: Sort<SortKey>) => void;
};

function Table({ allocation, rows, sort, onSort }: TableProps) {
  const { words } = usePaneContext();
  const { columns, perInhabitantLong } = words.texts.pane.allocation;
  const [explained, setExplained] = useState<number | null>(null);
  return (
    <SortedTable
      labelledBy="members-title"
      columns={COLUMNS.map((key) => ({
        key,
        label: columns[key],
        ...(key === "perInhabitant" && { title: perInhabitantLong }),
      }))}
      sort={sort}
      onSort={onSort}
      rowCount={rows.length}
      rowHeight={ROW_HEIGHT}
    >
      {(virtualizer) => (
        <MemberRows
          allocation={allocation}
          rows={rows}
          virtualizer={virtualizer}
          explained={explained}
          onExplain={(index) => setExplained(index === explained ? null : index)}
        />
      )}
    </SortedTable>
  );
}
