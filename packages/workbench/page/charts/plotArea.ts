import type { ChartPicture } from "../../host";

/** What a plot is drawn into, in pixels of the chart. */
export type PlotArea = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type PlotProps = {
  readonly picture: ChartPicture;
  readonly area: PlotArea;
  /** How figures along the axis read. */
  readonly format: (value: number) => string;
};

/** Rough width of a letter at the size that charts are written in. */
const LETTER = 6;
export const LINE_HEIGHT = 16;
const LONGEST_NAME = 18;

export const textWidth = (text: string): number => text.length * LETTER;

/** A name as far as there is room for it. */
export const shortened = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;

export const widestOf = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => textWidth(shortened(text))));
