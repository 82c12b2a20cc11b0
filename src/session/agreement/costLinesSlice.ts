import { array, exactOptional, maxLength, picklist, pipe, strictObject } from "valibot";
import { cellText } from "../../sheet/bounds";
import { valueSlice, type SchemaOf } from "../memory/slice";
import { parameterValues } from "./choiceSlice";
import { LINE_KEYS, type CostLineChoice } from "./costLineChoice";

const MOST_LINES = 1000;

const costLine: SchemaOf<CostLineChoice> = strictObject({
  name: cellText,
  key: picklist(LINE_KEYS),
  column: exactOptional(cellText),
  parameters: parameterValues,
});

export const costLinesSlice = valueSlice<readonly CostLineChoice[]>({
  schema: pipe(array(costLine), maxLength(MOST_LINES)),
  empty: [],
});
