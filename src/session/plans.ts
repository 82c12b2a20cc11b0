// What is needed only to write: fetched after the first look at the sheet.
export { layOutExample, planRegionChart } from "../sheet/layout";
export { exampleMembers } from "../catalogue";
export { planCostLines } from "./papers/planCostLines";
export { lockedResult } from "./workbook/lockedResult";
export { planRestoring } from "./workbook/planRestoring";
export { afterWrite } from "../sheet/layout";
export { planNextYear } from "./population/nextYear";
export { planPopulation } from "./population/planPopulation";
export { planResult } from "./workbook/planResult";
export { planScenario } from "./papers/planScenario";
export { planTakingOver } from "./takeOver";
