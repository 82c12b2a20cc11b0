// What is needed only to write: fetched after the first look at the sheet.
export { layOutExample, planRegionChart } from "../sheet/layout";
export { exampleMembers } from "../catalogue";
export { planCostLines } from "./planCostLines";
export { lockedResult } from "./lockedResult";
export { planRestoring } from "./planRestoring";
export { afterWrite } from "../sheet/layout";
export { planPopulation } from "./planPopulation";
export { planResult } from "./planResult";
export { planScenario } from "./planScenario";
export { planTakingOver } from "./takeOver";
