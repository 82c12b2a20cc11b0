import type { ChartPicture } from "../../host";

/** A rectangle of the page, in pixels. */
export type Place = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Charts with their places; charts are cut off where the cells end. */
export type ShownCharts = {
  /** Where the grid shows cells, from its own corner. */
  readonly cells: Place;
  readonly zoom: number;
  /** From the corner of `cells`. */
  readonly charts: readonly { readonly picture: ChartPicture; readonly place: Place }[];
};

export const NO_CHARTS: ShownCharts = {
  cells: { left: 0, top: 0, width: 0, height: 0 },
  zoom: 1,
  charts: [],
};
