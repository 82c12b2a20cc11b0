export type { SheetLabels, TellRule, ToldRule } from "./labels";
export { layOutResult, type LayoutIssue } from "./layOutResult";
export { OWN_NAME_PREFIX } from "./ownNames";
export { planRegionChart } from "./regionChart";
export { afterWrite } from "./withCells";
export { halfWrittenShapes, standingAt, type HalfWritten } from "./standingShapes";
export { writtenShapes, type WrittenShape } from "./writtenShape";
