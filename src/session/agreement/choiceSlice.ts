import {
  array,
  maxEntries,
  maxLength,
  nonEmpty,
  nullable,
  optional,
  picklist,
  pipe,
  record,
  strictObject,
  string,
  transform,
} from "valibot";
import { customSchemeSchema } from "../../catalogue/custom/customSchemeSchema";
import { REGION_RULES, ROUNDING_RULES, TIE_RULES } from "../../engine";
import { cellText } from "../../sheet/bounds";
import { valueSlice, type SchemaOf } from "../memory/slice";
import { DEFAULT_CHOICE, type Choice } from "./choice";

const MOST_LEFT_OUT = 25_000;
/** A member may have one of its own. */
const MOST_PARAMETERS = 25_000;

/** Parameters as somebody set them; the engine says what is wrong with them. */
export const parameterValues = pipe(
  record(pipe(string(), maxLength(1000)), cellText),
  maxEntries(MOST_PARAMETERS)
);

/** A choice as a workbook keeps it; one of an earlier version of the add-in may lack what came later. */
export const choiceSchema: SchemaOf<Choice> = pipe(
  strictObject({
    schemeId: optional(pipe(string(), nonEmpty(), maxLength(1000)), DEFAULT_CHOICE.schemeId),
    own: optional(nullable(customSchemeSchema), null),
    parameters: optional(parameterValues, {}),
    rounding: optional(picklist(ROUNDING_RULES), DEFAULT_CHOICE.rounding),
    unit: optional(cellText, DEFAULT_CHOICE.unit),
    ties: optional(picklist(TIE_RULES), DEFAULT_CHOICE.ties),
    regions: optional(picklist(REGION_RULES), DEFAULT_CHOICE.regions),
    without: optional(pipe(array(cellText), maxLength(MOST_LEFT_OUT)), []),
  }),
  // A scheme of one's own holds only while it is the one that is chosen.
  transform((choice) =>
    choice.own?.scheme.id === choice.schemeId ? choice : { ...choice, own: null }
  )
);

export const choiceSlice = valueSlice({ schema: choiceSchema, empty: DEFAULT_CHOICE });
