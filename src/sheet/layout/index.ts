export { layOutCostLines, type CostLineLabels } from "./costLines";
export { layOutExample, type ExampleMember } from "./example";
export type { SheetLabels } from "./labels";
export { layOutOnNewSheet } from "./newSheet";
export { layOutResult, type LayoutIssue } from "./layOutResult";
export { OWN_NAME_PREFIX, ownArea } from "./ownNames";
export { planRegionChart } from "./regionChart";
export { standingAt, summaryShape, type SummaryShape } from "./summaryShape";
export { layOutScenario, type ScenarioToLayOut } from "./scenario";
