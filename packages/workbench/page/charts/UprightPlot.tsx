import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { chartColour } from "./chartColours";
import { chartScale } from "./chartScale";
import { LINE_HEIGHT, shortened, textWidth, type PlotProps } from "./plotArea";

const FILLED = 0.62;
const TICKS = 6;
const GAP = 6;

/** Columns, or lines from category to category, over the names of the categories. */
export function UprightPlot({ picture, area, format }: PlotProps): ReactElement {
  const { categories, series, reversed, kind } = picture;
  const scale = chartScale(
    series.flatMap(({ values }) => values),
    TICKS
  );
  const left = area.left + Math.max(...scale.ticks.map((tick) => textWidth(format(tick)))) + GAP;
  const right = area.left + area.width;
  const bottom = area.top + area.height - LINE_HEIGHT;
  const y = (value: number) =>
    bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - area.top);
  const room = (right - left) / Math.max(1, categories.length);
  const leftOf = (index: number) =>
    left + room * (reversed ? categories.length - 1 - index : index);
  const width = (room * FILLED) / Math.max(1, series.length);
  return (
    <g>
      {scale.ticks.map((tick) => (
        <Tick key={tick} y={y(tick)} left={left} right={right} strong={tick === 0}>
          {format(tick)}
        </Tick>
      ))}
      {categories.map((category, index) => (
        <text
          key={index}
          x={leftOf(index) + room / 2}
          y={bottom + LINE_HEIGHT - 3}
          textAnchor="middle"
        >
          {shortened(category)}
        </text>
      ))}
      {series.map(({ values }, number) =>
        kind === "line" ? (
          <polyline
            key={number}
            fill="none"
            strokeWidth={2}
            stroke={chartColour(number)}
            points={pointsOf(values, (index) => leftOf(index) + room / 2, y)}
          />
        ) : (
          values.map((value, index) =>
            value === null ? null : (
              <rect
                key={`${number},${index}`}
                x={leftOf(index) + (room * (1 - FILLED)) / 2 + width * number}
                y={Math.min(y(0), y(value))}
                width={width}
                height={Math.abs(y(value) - y(0))}
                fill={chartColour(number)}
              />
            )
          )
        )
      )}
    </g>
  );
}

/** The corners of a line; blanks are left out. */
function pointsOf(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number
): string {
  return values
    .flatMap((value, index) => (value === null ? [] : [`${x(index)},${y(value)}`]))
    .join(" ");
}

type TickProps = {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly strong: boolean;
  readonly children: string;
};

function Tick({ y, left, right, strong, children }: TickProps): ReactElement {
  const stroke = strong ? tokens.colorNeutralStroke1 : tokens.colorNeutralStroke3;
  return (
    <g>
      <line x1={left} x2={right} y1={y} y2={y} stroke={stroke} />
      <text x={left - GAP} y={y + 4} textAnchor="end">
        {children}
      </text>
    </g>
  );
}
