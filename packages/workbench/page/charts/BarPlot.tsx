import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { chartColour } from "./chartColours";
import { chartScale } from "./chartScale";
import { LINE_HEIGHT, shortened, widestOf, type PlotProps } from "./plotArea";

/** How much of a category's room its bars take. */
const FILLED = 0.62;
const TICKS = 6;
const GAP = 6;

/** Bars lying beside the names of their categories, negative ones to the left of zero. */
export function BarPlot({ picture, area, format }: PlotProps): ReactElement {
  const { categories, series, reversed } = picture;
  const scale = chartScale(
    series.flatMap(({ values }) => values),
    TICKS
  );
  const left = area.left + widestOf(categories) + GAP;
  const right = area.left + area.width - widestOf(series.flatMap(({ labels }) => labels ?? []));
  const bottom = area.top + area.height - LINE_HEIGHT;
  const x = (value: number) =>
    left + ((value - scale.low) / (scale.high - scale.low)) * (right - left);
  const room = (bottom - area.top) / Math.max(1, categories.length);
  const thickness = (room * FILLED) / Math.max(1, series.length);
  const topOf = (index: number) =>
    area.top + room * (reversed ? index : categories.length - 1 - index);
  return (
    <g>
      {scale.ticks.map((tick) => (
        <Tick key={tick} x={x(tick)} top={area.top} bottom={bottom} strong={tick === 0}>
          {format(tick)}
        </Tick>
      ))}
      {categories.map((category, index) => (
        <g key={index}>
          <text x={left - GAP} y={topOf(index) + room / 2 + 4} textAnchor="end">
            {shortened(category)}
          </text>
          {series.map(({ values, labels }, number) => {
            const value = values[index] ?? null;
            if (value === null) return null;
            const top = topOf(index) + (room * (1 - FILLED)) / 2 + thickness * number;
            return (
              <g key={number}>
                <rect
                  x={Math.min(x(0), x(value))}
                  y={top}
                  width={Math.abs(x(value) - x(0))}
                  height={thickness}
                  fill={chartColour(number)}
                />
                {labels && (
                  <text
                    x={x(value) + (value < 0 ? -4 : 4)}
                    y={top + thickness / 2 + 4}
                    textAnchor={value < 0 ? "end" : "start"}
                  >
                    {labels[index]}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </g>
  );
}

type TickProps = {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly strong: boolean;
  readonly children: string;
};

function Tick({ x, top, bottom, strong, children }: TickProps): ReactElement {
  const stroke = strong ? tokens.colorNeutralStroke1 : tokens.colorNeutralStroke3;
  return (
    <g>
      <line x1={x} x2={x} y1={top} y2={bottom} stroke={stroke} />
      <text x={x} y={bottom + LINE_HEIGHT - 3} textAnchor="middle">
        {children}
      </text>
    </g>
  );
}
