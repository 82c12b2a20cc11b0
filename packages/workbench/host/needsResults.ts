import { ActionKind, type Action, type ObjectPath } from "./wire/messages";

const lookAtContent = /UsedRange|Spill|SurroundingRegion|RangeEdge|VisibleView|^find/i;
const calculates =
  /^(getImage|find|copyFrom|getCount|getCellProperties|removeDuplicates|apply|autofit)/i;
const resultProperties =
  /(^|\/)(values?|text|valueTypes|valuesAsJson|numberFormat|calculationState|hasSpill|count|cellAddresses|\*)$/i;

/**
 * Whether an action can see results of formulas, so that a calculation that is due must be finished
 * first, as Excel does. Writes and plain addresses need not wait.
 */
export function needsResults(action: Action, path: ObjectPath | undefined): boolean {
  switch (action.ActionType) {
    case ActionKind.instantiate:
      return lookAtContent.test(path?.Name ?? "");
    case ActionKind.method:
      return calculates.test(action.Name ?? "");
    case ActionKind.query:
    case ActionKind.queryAsJson:
    case ActionKind.recursiveQuery: {
      const { Select = [], Expand = [] } = action.QueryInfo ?? {};
      const asked = [...Select, ...Expand];
      return asked.length === 0 || asked.some((name) => resultProperties.test(name));
    }
    // Under manual calculation nothing would be calculated that is due before it.
    case ActionKind.setProperty:
      return action.Name === "CalculationMode";
    case ActionKind.update:
      return "CalculationMode" in (action.ObjectState ?? {});
    default:
      return false;
  }
}
