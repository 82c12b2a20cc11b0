import { mergeClasses } from "@fluentui/react-components";
import { usePaneContext } from "../PaneContext";
import { ScrollBox } from "../parts/ScrollBox";
import type { ChangeView } from "../write/toWriteView";
import { useWritePaneStyles } from "../write/useWritePaneStyles";

/** More rows than these scroll by themselves. */
const MOST_IN_SIGHT = 8;

type ChangeTableProps = {
  readonly caption: string;
  readonly changes: readonly ChangeView[];
};

/** The populations that have changed since the result was written, before and now. */
export function ChangeTable({ caption, changes }: ChangeTableProps) {
  const { words } = usePaneContext();
  const { columns } = words.texts.pane.write;
  const styles = useWritePaneStyles();
  const number = mergeClasses(styles.cell, styles.number);
  const table = (
    <table className={styles.table}>
      <caption className={styles.cell}>{caption}</caption>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={styles.cell}>
            {columns.name}
          </th>
          <th scope="col" className={number}>
            {columns.before}
          </th>
          <th scope="col" className={number}>
            {columns.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ code, name, before, after }) => (
          <tr key={code}>
            <th scope="row" className={styles.cell}>
              {name}
            </th>
            <td className={number}>{before}</td>
            <td className={number}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return changes.length > MOST_IN_SIGHT ? <ScrollBox label={caption}>{table}</ScrollBox> : table;
}
