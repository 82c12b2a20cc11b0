import { makeStyles, tokens } from "@fluentui/react-components";
import { HorizontalBarChartWithAxis } from "@fluentui/react-charts";
import { useMemo } from "react";
import { usePaneContext } from "../PaneContext";
import type { RegionView } from "./toAllocationView";

const ROW_HEIGHT = 20;
const AXES_HEIGHT = 64;
/** Pixels that names of regions have to the left of the bars. */
const NAMES = 132;

/** The regions' amounts as bars on a common scale. */
export default function RegionChart({ regions }: { readonly regions: readonly RegionView[] }) {
  const { words } = usePaneContext();
  const styles = useStyles();
  const texts = words.texts.pane.allocation;
  // The chart is built from its foot upwards; the list above runs downwards.
  const data = useMemo(
    () =>
      [...regions].reverse().map(({ name, value, amount, share }) => ({
        x: value,
        y: name,
        barLabel: amount,
        xAxisCalloutData: name,
        yAxisCalloutData: `${amount} (${share})`,
        callOutAccessibilityData: { ariaLabel: `${name}: ${amount}, ${share}` },
      })),
    [regions]
  );
  const height = regions.length * ROW_HEIGHT + AXES_HEIGHT;
  return (
    <div className={styles.chart} style={{ height }}>
      <HorizontalBarChartWithAxis
        chartTitle={texts.chartTitle}
        data={data}
        margins={{ left: NAMES, right: 24, top: 8, bottom: 32 }}
        yAxisPadding={0.3}
        height={height}
        barHeight={14}
        colors={[tokens.colorBrandBackground]}
        useSingleColor
        hideLegend
        showYAxisLables
        culture={words.language === "nb" ? "nb-NO" : "en-GB"}
      />
    </div>
  );
}

const useStyles = makeStyles({
  chart: { overflowX: "auto" },
});
