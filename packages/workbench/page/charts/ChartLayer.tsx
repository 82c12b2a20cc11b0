import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../words";
import { ChartDrawing } from "./ChartDrawing";
import type { ShownCharts } from "./shownCharts";

const useStyles = makeStyles({
  // Above the grid's canvas, which takes the mouse: charts are looked at only.
  layer: { position: "absolute", overflow: "hidden", pointerEvents: "none", zIndex: 9 },
  chart: { position: "absolute" },
});

type ChartLayerProps = { readonly shown: ShownCharts; readonly language: Language };

/** The charts of the sheet in the grid, over its cells. */
export function ChartLayer({ shown, language }: ChartLayerProps): ReactElement | null {
  const styles = useStyles();
  if (shown.charts.length === 0) return null;
  return (
    <div className={styles.layer} style={{ ...shown.cells }}>
      {shown.charts.map(({ picture, place }) => (
        <div key={picture.id} className={styles.chart} style={{ ...place }}>
          <ChartDrawing
            picture={picture}
            width={place.width / shown.zoom}
            height={place.height / shown.zoom}
            language={language}
          />
        </div>
      ))}
    </div>
  );
}
