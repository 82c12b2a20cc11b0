export type { WorkbenchProject } from "./project";
export { startWorkbench } from "./startWorkbench";
