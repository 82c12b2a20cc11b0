import {
  array,
  boolean,
  exactOptional,
  maxLength,
  nonEmpty,
  nullable,
  picklist,
  pipe,
  strictObject,
  string,
  type GenericSchema,
} from "valibot";
import {
  MEASURES,
  REGION_RULES,
  ROUNDING_RULES,
  TIE_RULES,
  type AllocationKey,
  type ParameterDefinition,
  type ParameterKind,
} from "../../engine";
import type { CustomScheme } from "./customScheme";

const KEYS: readonly AllocationKey[] = [
  "population",
  "equal-and-population",
  "base-and-rate",
  "none",
];
const KINDS: readonly ParameterKind[] = ["money", "share", "factor", "months", "code", "text"];
const MOST_PARAMETERS = 2000;

/** Far more than a person writes. */
const shortText = pipe(string(), nonEmpty(), maxLength(1000));
const longText = pipe(string(), maxLength(10_000));

const definition: GenericSchema<unknown, ParameterDefinition> = strictObject({
  name: shortText,
  kind: picklist(KINDS),
  default: exactOptional(longText),
  required: boolean(),
});

/** A scheme of one's own as a workbook keeps it. */
export const customSchemeSchema: GenericSchema<unknown, CustomScheme> = strictObject({
  scheme: strictObject({
    id: shortText,
    title: shortText,
    key: picklist(KEYS),
    measure: exactOptional(picklist(MEASURES)),
    parameters: pipe(array(definition), maxLength(MOST_PARAMETERS)),
  }),
  help: nullable(longText),
  rounding: nullable(picklist(ROUNDING_RULES)),
  unit: nullable(shortText),
  ties: nullable(picklist(TIE_RULES)),
  regions: nullable(picklist(REGION_RULES)),
});
