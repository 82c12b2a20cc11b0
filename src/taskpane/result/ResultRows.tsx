import { mergeClasses } from "@fluentui/react-components";
import type { Virtualizer } from "@tanstack/react-virtual";
import { Fragment, Suspense } from "react";
import type { Allocation } from "../../engine";
import { usePaneContext } from "../PaneContext";
import { VirtualBody } from "../parts/VirtualBody";
import { PERCENT_DECIMALS } from "../allocation/toAllocationView";
import { perInhabitant, type MemberRow } from "./memberRows";
import { RegionRow } from "./RegionRow";
import type { ResultRow } from "./resultRows";
import { useTableStyles } from "../parts/useTableStyles";
import { onDemand } from "../parts/onDemand";

const Explanation = onDemand(() => import("../allocation/Explanation"));

type ResultRowsProps = {
  readonly allocation: Allocation;
  readonly rows: readonly ResultRow[];
  readonly virtualizer: Virtualizer<HTMLElement, Element>;
  /** The row of the allocation whose amount is explained. */
  readonly explained: number | null;
  readonly onExplain: (index: number) => void;
  /** Unfolds a region, or folds it away. */
  readonly onUnfold: (region: string) => void;
};

/** The rows in sight; the explained one with its reasons beneath. */
export function ResultRows(props: ResultRowsProps) {
  const { allocation, rows, virtualizer, explained, onExplain, onUnfold } = props;
  return (
    <VirtualBody virtualizer={virtualizer} columns={4}>
      {(place) => {
        const row = rows[place];
        if (row === undefined) return null;
        if (row.kind === "region") return <RegionRow {...{ row, place, onUnfold }} />;
        const { member, isUnderRegion, isOwn } = row;
        const isExplained = member.index === explained;
        return (
          <>
            <Row
              {...{ member, isUnderRegion, isOwn, place, isExplained }}
              onExplain={() => onExplain(member.index)}
            />
            {isExplained && <ExplanationRow allocation={allocation} index={member.index} />}
          </>
        );
      }}
    </VirtualBody>
  );
}

type RowProps = {
  readonly member: MemberRow;
  readonly isUnderRegion: boolean;
  readonly isOwn: boolean;
  readonly place: number;
  readonly isExplained: boolean;
  readonly onExplain: () => void;
};

function Row({ member, isUnderRegion, isOwn, place, isExplained, onExplain }: RowProps) {
  const { index, row, percentage } = member;
  const { words } = usePaneContext();
  const texts = words.texts.pane;
  const styles = useTableStyles();
  const each = perInhabitant(row);
  const amount = words.number(row.amount);
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <tr
      aria-rowindex={place + 2}
      className={mergeClasses(isOwn && styles.own, isExplained && styles.explained)}
    >
      <th
        scope="row"
        className={mergeClasses(styles.cell, styles.name, isUnderRegion && styles.under)}
      >
        {row.name}
        {isOwn && <div className={styles.detail}>{texts.own.mark}</div>}
      </th>
      <td className={number}>{texts.percent(words.number(percentage, PERCENT_DECIMALS))}</td>
      <td className={number}>
        <button
          type="button"
          className={styles.amount}
          aria-expanded={isExplained}
          aria-controls={isExplained ? `explanation-${index}` : undefined}
          aria-label={texts.allocation.explain(row.name, texts.money(amount))}
          onClick={onExplain}
        >
          {amount}
        </button>
      </td>
      <td className={number}>
        {each === null ? texts.allocation.notApplicable : words.number(each, 2)}
      </td>
    </tr>
  );
}

function ExplanationRow({
  allocation,
  index,
}: {
  readonly allocation: Allocation;
  readonly index: number;
}) {
  const { words } = usePaneContext();
  const styles = useTableStyles();
  return (
    <tr id={`explanation-${index}`} className={styles.explained}>
      <td colSpan={4} className={styles.explanation}>
        <Suspense fallback={<Fragment>{words.texts.pane.header.loading}</Fragment>}>
          <Explanation allocation={allocation} index={index} />
        </Suspense>
      </td>
    </tr>
  );
}
