import { mergeClasses } from "@fluentui/react-components";
import { ArrowDown12Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp12Regular } from "@fluentui/react-icons/svg/arrow-up";
import { usePaneContext } from "../PaneContext";
import type { Sort, SortKey } from "./memberRows";
import { useMembersTableStyles } from "./useMembersTableStyles";

type SortableHeadingProps = {
  readonly column: SortKey;
  readonly sort: Sort;
  readonly onSort: () => void;
};

/** A column heading that sorts when pressed. */
export function SortableHeading({ column, sort, onSort }: SortableHeadingProps) {
  const { words } = usePaneContext();
  const { columns, perInhabitantLong } = words.texts.pane.allocation;
  const styles = useMembersTableStyles();
  const sorted = sort?.key === column ? (sort.descending ? "descending" : "ascending") : undefined;
  const isNumber = column !== "name";
  return (
    <th
      scope="col"
      className={mergeClasses(styles.heading, isNumber && styles.number)}
      aria-sort={sorted ?? "none"}
    >
      <button
        type="button"
        className={mergeClasses(styles.sort, isNumber && styles.sortNumber)}
        title={column === "perInhabitant" ? perInhabitantLong : undefined}
        onClick={onSort}
      >
        {columns[column]}
        {sorted === "ascending" && <ArrowUp12Regular />}
        {sorted === "descending" && <ArrowDown12Regular />}
      </button>
    </th>
  );
}
