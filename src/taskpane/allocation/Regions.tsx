import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { usePaneContext } from "../PaneContext";
import { Subheading } from "../parts/Section";
import type { RegionView } from "./toAllocationView";

/** The regions' subtotals, each with a bar for its share. Nothing when there are no regions. */
export function Regions({ regions }: { readonly regions: readonly RegionView[] }) {
  const { words } = usePaneContext();
  const styles = useStyles();
  if (regions.length === 0) return null;
  return (
    <div>
      <Subheading id="regions-title">{words.texts.pane.allocation.regions}</Subheading>
      <ul className={styles.list} aria-labelledby="regions-title">
        {regions.map(({ name, amount, share, members, bar }) => (
          <li key={name} className={styles.region}>
            <div className={styles.line}>
              <span className={styles.name}>{name}</span>
              <span className={styles.amount}>{amount}</span>
            </div>
            <div className={styles.track} aria-hidden>
              <div className={styles.bar} style={{ width: `${bar}%` }} />
            </div>
            <div className={styles.details}>
              <span>{members}</span>
              <span>{share}</span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    paddingTop: tokens.spacingVerticalXS,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  region: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  line: {
    ...typographyStyles.body1,
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  name: { overflowWrap: "anywhere" },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  track: {
    height: "4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  bar: {
    height: "100%",
    minWidth: "2px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
  },
  details: {
    ...typographyStyles.caption1,
    display: "flex",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});
