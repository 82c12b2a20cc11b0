import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ChartKind, ChartPicture } from "../../host";
import { localeOf, wordsFor, type Language } from "../words";
import { BarPlot } from "./BarPlot";
import { chartColour } from "./chartColours";
import { PiePlot } from "./PiePlot";
import { LINE_HEIGHT, shortened, widestOf, type PlotArea, type PlotProps } from "./plotArea";
import { UprightPlot } from "./UprightPlot";

const useStyles = makeStyles({
  chart: {
    display: "block",
    backgroundColor: tokens.colorNeutralBackground1,
    outline: `1px solid ${tokens.colorNeutralStroke2}`,
    "& text": {
      fill: tokens.colorNeutralForeground2,
      fontFamily: tokens.fontFamilyBase,
      fontSize: "11px",
      fontVariantNumeric: "tabular-nums",
    },
  },
});

const TITLE_STYLE = {
  fill: tokens.colorNeutralForeground1,
  fontSize: tokens.fontSizeBase400,
  fontWeight: tokens.fontWeightSemibold,
};

const plots: Readonly<Record<ChartKind, ((props: PlotProps) => ReactElement) | null>> = {
  bar: BarPlot,
  column: UprightPlot,
  line: UprightPlot,
  pie: PiePlot,
  other: null,
};

const MARGIN = 12;
const TITLE_HEIGHT = 28;
const SWATCH = 10;

type ChartDrawingProps = {
  readonly picture: ChartPicture;
  readonly width: number;
  readonly height: number;
  readonly language: Language;
};

/** A chart as Excel would show it, drawn from the figures that its cells hold now. */
export function ChartDrawing(props: ChartDrawingProps): ReactElement {
  const { picture, width, height, language } = props;
  const styles = useStyles();
  const words = wordsFor(language);
  const Plot = plots[picture.kind];
  const legend = picture.legend ? legendTexts(picture) : [];
  const numbers = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 6 });
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height="100%"
      role="img"
      aria-label={picture.title ?? picture.name}
    >
      {picture.title !== null && (
        <text x={width / 2} y={MARGIN + 14} textAnchor="middle" style={TITLE_STYLE}>
          {picture.title}
        </text>
      )}
      {Plot ? (
        <Plot
          picture={picture}
          area={plotArea(props, widestOf(legend))}
          format={(value) => numbers.format(value)}
        />
      ) : (
        <text x={width / 2} y={height / 2} textAnchor="middle">
          {words.chartNotDrawn(picture.chartType)}
        </text>
      )}
      {Plot &&
        legend.map((text, index) => {
          const top = height / 2 + (index - legend.length / 2) * LINE_HEIGHT;
          const left = width - MARGIN - widestOf(legend) - SWATCH - 4;
          return (
            <g key={index}>
              <rect x={left} y={top} width={SWATCH} height={SWATCH} fill={chartColour(index)} />
              <text x={left + SWATCH + 4} y={top + SWATCH - 1}>
                {shortened(text)}
              </text>
            </g>
          );
        })}
    </svg>
  );
}

function legendTexts({ kind, categories, series }: ChartPicture): readonly string[] {
  return kind === "pie" ? categories : series.map(({ name }) => name);
}

function plotArea({ picture, width, height }: ChartDrawingProps, legendWidth: number): PlotArea {
  const top = MARGIN + (picture.title === null ? 0 : TITLE_HEIGHT);
  const right = MARGIN + (legendWidth > 0 ? legendWidth + SWATCH + 16 : 0);
  return { left: MARGIN, top, width: width - MARGIN - right, height: height - top - MARGIN };
}
