import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { RegionView } from "../allocation/toAllocationView";
import { usePaneContext } from "../PaneContext";

/** The lightest part of the bar is still seen. */
const LIGHTEST = 0.35;

/** The regions' shares as one bar, with the largest named. Nothing without regions, or with amounts below zero. */
export function RegionBar({ regions }: { readonly regions: readonly RegionView[] }) {
  const { words } = usePaneContext();
  const styles = useStyles();
  const { othersShare } = words.texts.pane.allocate;
  const all = regions.reduce((sum, { value }) => sum + value, 0);
  if (regions.length < 2 || regions.some(({ value }) => value < 0) || all === 0) return null;
  const byAmount = [...regions].sort((a, b) => b.value - a.value);
  const [first, ...others] = byAmount;
  return (
    <div>
      <div className={styles.bar} aria-hidden>
        {byAmount.map(({ name, value }, place) => (
          <div
            key={name}
            className={styles.part}
            style={{
              flexGrow: value / all,
              opacity: 1 - ((1 - LIGHTEST) * place) / (byAmount.length - 1),
            }}
          />
        ))}
      </div>
      <p className={styles.caption}>
        {`${first!.name} ${first!.share} · ${othersShare(others.length, first!.rest)}`}
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", columnGap: "2px", height: "10px", forcedColorAdjust: "none" },
  part: {
    flexBasis: 0,
    minWidth: "2px",
    backgroundColor: tokens.colorBrandBackground,
    ":first-child": {
      borderTopLeftRadius: tokens.borderRadiusMedium,
      borderBottomLeftRadius: tokens.borderRadiusMedium,
    },
    ":last-child": {
      borderTopRightRadius: tokens.borderRadiusMedium,
      borderBottomRightRadius: tokens.borderRadiusMedium,
    },
  },
  caption: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});
