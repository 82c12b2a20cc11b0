import { Link } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Allocation } from "../../engine";
import type { RegionView } from "../allocation/toAllocationView";
import { usePaneContext } from "../PaneContext";
import { OwnMunicipality } from "../own/OwnMunicipality";
import { useOwnMunicipality } from "../own/useOwnMunicipality";
import { SearchField } from "../parts/SearchField";
import { SortedTable } from "../parts/SortedTable";
import { useHiddenStyles } from "../parts/useHiddenStyles";
import { useTableStyles } from "../parts/useTableStyles";
import { toMemberRows, type SortKey } from "./memberRows";
import { ResultRows } from "./ResultRows";
import { toResultRows, type ResultRow, type Shown } from "./resultRows";

type ResultTableProps = {
  readonly allocation: Allocation;
  readonly regions: readonly RegionView[];
  readonly percentNote: string | null;
};

const COLUMNS: readonly SortKey[] = ["name", "share", "amount", "perInhabitant"];
const ROW_HEIGHT = 29;
/** What somebody looks for in the table, and how. */
type Looked = Omit<Shown, "own">;
const AT_FIRST: Looked = { search: "", sort: null, open: new Set(), isByMember: false };

/** Who pays what: regions that unfold to their members, searched, sorted, explained. */
export function ResultTable({ allocation, regions, percentNote }: ResultTableProps) {
  const { words } = usePaneContext();
  const { allocation: texts, result } = words.texts.pane;
  const styles = useTableStyles();
  const hidden = useHiddenStyles();
  const [own] = useOwnMunicipality();
  const [looked, setLooked] = useState<Looked>(AT_FIRST);
  const shown = useMemo(() => ({ ...looked, own }), [looked, own]);
  const change = (changed: Partial<Looked>) => setLooked({ ...looked, ...changed });
  const all = useMemo(() => toMemberRows(allocation), [allocation]);
  const rows = useMemo(
    () => toResultRows(all, regions, shown, words.language),
    [all, regions, shown, words.language]
  );
  const isSearching = shown.search.trim() !== "";
  const count = (number: number) => words.number(String(number));
  return (
    <div className={styles.members}>
      <h3 id="result-title" className={hidden.hidden}>
        {texts.membersTitle}
      </h3>
      <SearchField
        label={texts.search}
        value={shown.search}
        onSearch={(search) => change({ search })}
      />
      <p className={isSearching ? styles.note : hidden.hidden} role="status">
        {isSearching &&
          (rows.length === 0
            ? texts.noMatch
            : texts.searchResult(count(rows.length), count(all.length)))}
      </p>
      {rows.length > 0 && <Table {...{ allocation, rows, shown, change }} />}
      <div className={styles.links}>
        {regions.length > 0 && !isSearching && (
          <Link as="button" onClick={() => change({ isByMember: !shown.isByMember })}>
            {shown.isByMember ? result.byRegion : result.byMember}
          </Link>
        )}
        <OwnMunicipality rows={allocation.rows} />
      </div>
      {percentNote !== null && <p className={styles.note}>{percentNote}</p>}
    </div>
  );
}

type TableProps = {
  readonly allocation: Allocation;
  readonly rows: readonly ResultRow[];
  readonly shown: Shown;
  readonly change: (changed: Partial<Looked>) => void;
};

function Table({ allocation, rows, shown: { sort, open }, change }: TableProps) {
  const { words } = usePaneContext();
  const { columns, perInhabitantLong } = words.texts.pane.allocation;
  const [explained, setExplained] = useState<number | null>(null);
  const unfold = (region: string) => {
    const now = new Set(open);
    if (!now.delete(region)) now.add(region);
    change({ open: now });
  };
  return (
    <SortedTable
      labelledBy="result-title"
      columns={COLUMNS.map((key) => ({
        key,
        label: columns[key],
        ...(key === "perInhabitant" && { title: perInhabitantLong }),
      }))}
      sort={sort}
      onSort={(by) => change({ sort: by })}
      rowCount={rows.length}
      rowHeight={ROW_HEIGHT}
    >
      {(virtualizer) => (
        <ResultRows
          allocation={allocation}
          rows={rows}
          virtualizer={virtualizer}
          explained={explained}
          onExplain={(index) => setExplained(index === explained ? null : index)}
          onUnfold={unfold}
        />
      )}
    </SortedTable>
  );
}
