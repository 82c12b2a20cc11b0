/**
 * Requirement sets the host answers for. ExcelApi 1.15 is the last that the npm library contains;
 * members of a set that the host lacks fail loudly by name.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  RibbonApi: "1.2",
  SharedRuntime: "1.2",
  SharedRuntimeInternal: "1.2",
  KeyboardShortcuts: "1.1",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.7",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
};
