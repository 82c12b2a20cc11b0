import type { ReactElement } from "react";
import { chartColour } from "./chartColours";
import type { PlotProps } from "./plotArea";

const FULL = 2 * Math.PI;

/** The figures of the first series as slices, clockwise from the top. */
export function PiePlot({ picture, area }: PlotProps): ReactElement {
  const values = (picture.series[0]?.values ?? []).map((value) => Math.abs(value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(area.width, area.height) / 2;
  const [x, y] = [area.left + area.width / 2, area.top + area.height / 2];
  const at = (share: number): string =>
    `${x + radius * Math.sin(FULL * share)},${y - radius * Math.cos(FULL * share)}`;
  return (
    <g>
      {values.map((value, index) => {
        const from = values.slice(0, index).reduce((sum, each) => sum + each, 0) / total;
        const share = value / total;
        // A whole circle has no arc from a point to itself.
        const to = from + Math.min(share, 0.9999);
        const large = share > 0.5 ? 1 : 0;
        return (
          <path
            key={index}
            fill={chartColour(index)}
            d={`M ${x},${y} L ${at(from)} A ${radius},${radius} 0 ${large} 1 ${at(to)} Z`}
          />
        );
      })}
    </g>
  );
}
