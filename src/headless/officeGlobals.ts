import type { NodeWorkbook } from "@hpshare/workbench/node";

const NAMES = [
  "Office",
  "Excel",
  "OfficeExtension",
  "CustomFunctions",
  "DOMParser",
  "XMLSerializer",
] as const;

/** Makes Office.js of a window available as Excel makes it available in the add-in's page. */
export function provideOfficeGlobals({ window }: NodeWorkbook): void {
  for (const name of NAMES) Object.assign(globalThis, { [name]: window[name] });
}
