export { layOutCostLines, type CostLineLabels } from "./costLines";
export { layOutExample, type ExampleMember } from "./example";
export type { SheetLabels } from "./labels";
export { layOutOnNewSheet, type NewSheetOptions } from "./newSheet";
export { layOutResult, type LayoutIssue } from "./layOutResult";
export { OWN_NAME_PREFIX } from "./ownNames";
export { planRegionChart } from "./regionChart";
export { layOutScenario, type ScenarioToLayOut } from "./scenario";
export { standingAt, writtenShapes, type WrittenShape } from "./writtenShape";
