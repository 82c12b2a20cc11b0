import {
  array,
  boolean,
  custom,
  exactOptional,
  maxLength,
  nonEmpty,
  nullable,
  picklist,
  pipe,
  strictObject,
  string,
  transform,
  union,
  type GenericSchema,
} from "valibot";
import {
  MEASURES,
  REGION_RULES,
  ROUNDING_RULES,
  TIE_RULES,
  type ParameterDefinition,
  type ParameterKind,
  type Term,
} from "../../engine";
import { readRule } from "../rule/readRule";
import type { CustomScheme } from "./customScheme";
import { FILE_KEYS, ruleOfKey } from "./fileKeys";

const KINDS: readonly ParameterKind[] = [
  "money",
  "share",
  "factor",
  "months",
  "code",
  "text",
  "number",
];
const MOST_PARAMETERS = 2000;

/** Far more than a person writes. */
const shortText = pipe(string(), nonEmpty(), maxLength(1000));
const longText = pipe(string(), maxLength(10_000));

const definition: GenericSchema<unknown, ParameterDefinition> = strictObject({
  name: shortText,
  kind: picklist(KINDS),
  default: exactOptional(longText),
  required: boolean(),
  step: exactOptional(shortText),
  label: exactOptional(shortText),
});

const measure = exactOptional(picklist(MEASURES));
const parameters = pipe(array(definition), maxLength(MOST_PARAMETERS));

/** A scheme as the first version kept it: one of the ready rules, by its name. */
const byKey = pipe(
  strictObject({ id: shortText, title: shortText, key: picklist(FILE_KEYS), measure, parameters }),
  transform(({ id, title, key, ...others }): TitledScheme => ({
    id,
    title,
    form: "ready",
    rule: ruleOfKey(key),
    ...others,
  }))
);

const byRule = strictObject({
  id: shortText,
  title: shortText,
  form: picklist(["ready", "written"] as const),
  rule: nullable(custom<Term>((rule) => readRule(rule).ok)),
  measure,
  parameters,
});

type TitledScheme = CustomScheme["scheme"];
const scheme: GenericSchema<unknown, TitledScheme> = union([byKey, byRule]);

/** A scheme of one's own as a workbook keeps it. */
export const customSchemeSchema: GenericSchema<unknown, CustomScheme> = strictObject({
  scheme,
  help: nullable(longText),
  rounding: nullable(picklist(ROUNDING_RULES)),
  unit: nullable(shortText),
  ties: nullable(picklist(TIE_RULES)),
  regions: nullable(picklist(REGION_RULES)),
});
