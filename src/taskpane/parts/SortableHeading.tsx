import { mergeClasses } from "@fluentui/react-components";
import { ArrowDown12Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp12Regular } from "@fluentui/react-icons/svg/arrow-up";
import { useTableStyles } from "./useTableStyles";

type SortableHeadingProps = {
  readonly label: string;
  /** The label in full, where it is shortened. */
  readonly title?: string;
  readonly isNumber: boolean;
  readonly sorted: "ascending" | "descending" | null;
  readonly onSort: () => void;
};

/** A column heading that sorts when pressed. */
export function SortableHeading({ label, title, isNumber, sorted, onSort }: SortableHeadingProps) {
  const styles = useTableStyles();
  return (
    <th
      scope="col"
      className={mergeClasses(styles.heading, isNumber && styles.number)}
      aria-sort={sorted ?? "none"}
    >
      <button
        type="button"
        className={mergeClasses(styles.sort, isNumber && styles.sortNumber)}
        title={title}
        onClick={onSort}
      >
        {label}
        {sorted === "ascending" && <ArrowUp12Regular />}
        {sorted === "descending" && <ArrowDown12Regular />}
      </button>
    </th>
  );
}
