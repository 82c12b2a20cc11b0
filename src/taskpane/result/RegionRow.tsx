import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { usePaneContext } from "../PaneContext";
import { useTableStyles } from "../parts/useTableStyles";
import type { ResultRow } from "./resultRows";

type RegionRowProps = {
  readonly row: Extract<ResultRow, { kind: "region" }>;
  readonly place: number;
  readonly onUnfold: (region: string) => void;
};

/** A region with its sum, which unfolds to its members. */
export function RegionRow({ row: { region, isOpen }, place, onUnfold }: RegionRowProps) {
  const { words } = usePaneContext();
  const { allocation, result } = words.texts.pane;
  const styles = useTableStyles();
  const { name, share, amount, each, members } = region;
  const number = mergeClasses(styles.cell, styles.number);
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <tr aria-rowindex={place + 2}>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={isOpen}
          aria-label={`${name}, ${members}. ${result.unfold}`}
          title={members}
          onClick={() => onUnfold(name)}
        >
          <Chevron className={styles.chevron} />
          {name}
        </button>
      </th>
      <td className={number}>{share}</td>
      <td className={mergeClasses(number, styles.sum)}>{amount}</td>
      <td className={number}>{each === null ? allocation.notApplicable : words.number(each, 2)}</td>
    </tr>
  );
}
