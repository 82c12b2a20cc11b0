import { Link, mergeClasses } from "@fluentui/react-components";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Message } from "../parts/Message";
import { MOST_TYPED_OVER, type TypedOverView } from "./toWriteView";
import { useWritePaneStyles } from "./useWritePaneStyles";

type TypedOverProps = {
  readonly title: string;
  readonly cells: readonly TypedOverView[];
};

/** The cells of the result that somebody typed over, before and after, and what to do with them. */
export function TypedOver({ title, cells }: TypedOverProps) {
  const { session, words } = usePaneContext();
  const { activity } = useSessionState();
  const texts = words.texts.pane.write;
  const isBusy = activity !== "idle";
  const more = cells.length - MOST_TYPED_OVER;
  return (
    <Message
      intent="warning"
      title={title}
      actions={
        <>
          <Link as="button" disabled={isBusy} onClick={() => void session.restoreCells()}>
            {texts.restoreCells}
          </Link>
          <Link as="button" disabled={isBusy} onClick={() => session.keepCells()}>
            {texts.keepCells}
          </Link>
        </>
      }
    >
      <CellTable cells={cells.slice(0, MOST_TYPED_OVER)} />
      {more > 0 && texts.moreCells(more)}
    </Message>
  );
}

function CellTable({ cells }: { readonly cells: readonly TypedOverView[] }) {
  const { session, words } = usePaneContext();
  const { cellColumns, columns } = words.texts.pane.write;
  const styles = useWritePaneStyles();
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <table className={styles.table}>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={styles.cell}>
            {cellColumns.cell}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.apart)}>
            {columns.name}
          </th>
          <th scope="col" className={number}>
            {cellColumns.before}
          </th>
          <th scope="col" className={number}>
            {cellColumns.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ cell, name, before, after, isText }) => (
          <tr key={cell}>
            <th scope="row" className={styles.cell}>
              <Link
                as="button"
                aria-label={words.texts.pane.population.goTo(cell)}
                onClick={() => void session.select(cell)}
              >
                {cell}
              </Link>
            </th>
            <td className={mergeClasses(styles.cell, styles.apart)}>{name}</td>
            <td className={number}>{before}</td>
            <td className={mergeClasses(number, isText && styles.typed)}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
