import type { IWorkbookData } from "@univerjs/core";
import { stateOf } from "../model/state";
import type { FilePart } from "./refusals";
import { isWritableChart } from "./xlsx/charts/writeCharts";
import { isWritableFormat } from "./xlsx/rules/writeRule";

/** What the workbook holds and a saved .xlsx will not: to be said before saving. */
export function lossesOnSaving(data: IWorkbookData): FilePart[] {
  const { charts = [], conditionalFormats = [] } = stateOf(data).objects;
  return [
    ...(charts.every(isWritableChart) ? [] : (["charts"] as const)),
    ...(conditionalFormats.every(isWritableFormat) ? [] : (["conditional-formats"] as const)),
  ];
}
