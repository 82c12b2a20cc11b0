import { Button, Link, mergeClasses } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { lazy, Suspense } from "react";
import { usePaneContext } from "../PaneContext";
import { Later } from "../parts/Later";
import { Message } from "../parts/Message";
import { Section } from "../parts/Section";
import type { ChangeView, WriteView } from "./toWriteView";
import { useWritePane } from "./useWritePane";
import { useWritePaneStyles } from "./useWritePaneStyles";

const TypedOver = lazy(() => import("./TypedOver"));
const OtherForms = lazy(() => import("./OtherForms"));
const AutoRefresh = lazy(() => import("./AutoRefresh"));

/** What stands on the sheet, what has changed since, undo, and automatic refresh. */
export function WritePane() {
  const { session, words } = usePaneContext();
  const texts = words.texts.pane.write;
  const styles = useWritePaneStyles();
  const { view, isBusy } = useWritePane();
  if (view === null) return null;
  const { written } = view;
  return (
    <Section title={texts.title}>
      {written === null ? (
        <p className={styles.text}>{texts.notWritten}</p>
      ) : (
        <>
          <WrittenStatus written={written} />
          {written.typedOverTitle !== null && (
            <Suspense fallback={words.texts.pane.header.loading}>
              <TypedOver title={written.typedOverTitle} cells={written.typedOver} />
            </Suspense>
          )}
          {written.isUndoable && (
            <Button
              size="small"
              className={styles.undo}
              icon={<ArrowUndoRegular />}
              disabledFocusable={isBusy}
              onClick={() => void session.undo()}
            >
              {texts.undo}
            </Button>
          )}
        </>
      )}
      {view.incomplete !== null && (
        <Message
          intent="warning"
          actions={
            <Link as="button" onClick={() => void session.read()}>
              {words.texts.pane.header.readAgain}
            </Link>
          }
        >
          {view.incomplete}
        </Message>
      )}
      {view.manualCalculation !== null && (
        <Message intent="warning">{view.manualCalculation}</Message>
      )}
      <Later>
        <OtherForms />
      </Later>
      {written !== null && (
        <Suspense fallback={words.texts.pane.header.loading}>
          <AutoRefresh />
        </Suspense>
      )}
    </Section>
  );
}

function WrittenStatus({ written }: { readonly written: NonNullable<WriteView["written"]> }) {
  const styles = useWritePaneStyles();
  if (written.isUpToDate) {
    return (
      <div>
        <p className={mergeClasses(styles.text, styles.status)}>
          <CheckmarkCircleFilled className={styles.good} />
          {written.status}
        </p>
        <p className={styles.text}>{written.where}</p>
      </div>
    );
  }
  const isElse = written.reasons.length > 0 || written.changesTitle !== null;
  if (!isElse) return <p className={styles.text}>{written.where}</p>;
  return (
    <>
      <p className={styles.text}>{written.where}</p>
      <Message intent="warning" title={written.status}>
        {written.reasons.join(" ")}
        {written.changesTitle !== null && (
          <ChangeTable caption={written.changesTitle} changes={written.changes} />
        )}
      </Message>
    </>
  );
}

function ChangeTable({
  caption,
  changes,
}: {
  readonly caption: string;
  readonly changes: readonly ChangeView[];
}) {
  const { words } = usePaneContext();
  const { columns } = words.texts.pane.write;
  const styles = useWritePaneStyles();
  const number = mergeClasses(styles.cell, styles.number);
  return (
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
}
