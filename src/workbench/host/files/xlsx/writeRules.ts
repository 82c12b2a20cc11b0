import type { KeptObject } from "../../model/objects";
import { childOf, childrenOf, element, type XmlElement } from "../xml";
import { setSection } from "./sheetSections";
import type { StyleWriter } from "./StyleWriter";

type Values = Readonly<Record<string, unknown>>;

const operators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const validationTypes: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  list: "list",
  custom: "custom",
};

/** Adds the data validation that an add-in made to what the file has. */
export function writeValidations(sheet: XmlElement, kept: readonly KeptObject[]): void {
  const added = kept.flatMap(({ properties }) => {
    const validation = validationElement(properties);
    return validation ? [validation] : [];
  });
  if (added.length === 0) return;
  const before = childrenOf(childOf(sheet, "dataValidations"));
  const all = [...before, ...added];
  setSection(sheet, "dataValidations", element("dataValidations", { count: all.length }, all));
}

function validationElement(properties: Values): XmlElement | null {
  const [kind, detail] = Object.entries((properties.rule ?? {}) as Values)[0] ?? [];
  const type = validationTypes[kind ?? ""];
  if (!type) return null;
  const rule = (detail ?? {}) as Values;
  const alert = (properties.errorAlert ?? {}) as Values;
  const prompt = (properties.prompt ?? {}) as Values;
  const formulas =
    type === "list" ? [listFormula(rule.source)] : [rule.formula ?? rule.formula1, rule.formula2];
  return element(
    "dataValidation",
    {
      type,
      operator: operators[String(rule.operator)],
      ...(typeof alert.style === "string" &&
        alert.style !== "Stop" && { errorStyle: alert.style.toLowerCase() }),
      ...(properties.ignoreBlanks !== false && { allowBlank: 1 }),
      ...(type === "list" && rule.inCellDropDown === false && { showDropDown: 1 }),
      showInputMessage: prompt.showPrompt === false ? 0 : 1,
      showErrorMessage: alert.showAlert === false ? 0 : 1,
      ...texts({ errorTitle: alert.title, error: alert.message }),
      ...texts({ promptTitle: prompt.title, prompt: prompt.message }),
      sqref: sqrefOf(properties),
    },
    formulas.flatMap((formula, index) =>
      formula === undefined || formula === null
        ? []
        : [element(`formula${index + 1}`, {}, [String(formula).replace(/^=/, "")])]
    )
  );
}

/** A file separates the areas of a rule by spaces. */
const sqrefOf = ({ address }: Values): string => String(address).replace(/,/g, " ");

const texts = (given: Values): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, text]) => (text ? [[name, String(text)]] : []))
  );

/** `a,b` is a list of its own, `=Ark1!A1:A3` refers to one. */
function listFormula(source: unknown): string {
  const text = String(source ?? "");
  return text.startsWith("=") ? text : `"${text.replace(/"/g, '""')}"`;
}

/** Whether a conditional format can be written; the others are lost in a file. */
export const isWritableFormat = ({ properties }: KeptObject): boolean =>
  properties.type === "Custom" || properties.type === "CellValue";

/** Adds the conditional formats that an add-in made, before those the file has. */
export function writeConditionalFormats(
  sheet: XmlElement,
  kept: readonly KeptObject[],
  styles: StyleWriter
): void {
  const formats = kept.filter(isWritableFormat);
  if (formats.length === 0) return;
  const before = childrenOf(sheet, "conditionalFormatting");
  for (const format of before) {
    for (const rule of childrenOf(format, "cfRule")) {
      rule.attributes.priority = String(Number(rule.attributes.priority) + formats.length);
    }
  }
  const added = formats.map((each, index) => formatElement(each.properties, index + 1, styles));
  const [first] = before;
  if (first) sheet.children.splice(sheet.children.indexOf(first), 0, ...added);
  else for (const format of added.reverse()) insertFormat(sheet, format);
}

function insertFormat(sheet: XmlElement, format: XmlElement): void {
  const others = childrenOf(sheet, "conditionalFormatting");
  const [first] = others;
  if (first) sheet.children.splice(sheet.children.indexOf(first), 0, format);
  else setSection(sheet, "conditionalFormatting", format);
}

function formatElement(properties: Values, priority: number, styles: StyleWriter): XmlElement {
  const isCustom = properties.type === "Custom";
  const part = (properties[isCustom ? "custom" : "cellValue"] ?? {}) as Values;
  const rule = (part.rule ?? {}) as Values;
  const formulas = isCustom ? [rule.formula] : [rule.formula1, rule.formula2];
  return element("conditionalFormatting", { sqref: sqrefOf(properties) }, [
    element(
      "cfRule",
      {
        type: isCustom ? "expression" : "cellIs",
        dxfId: styles.differentialOf((part.format ?? {}) as Values),
        priority,
        ...(properties.stopIfTrue === true && { stopIfTrue: 1 }),
        ...(!isCustom && { operator: operators[String(rule.operator)] ?? "equal" }),
      },
      formulas.flatMap((formula) =>
        formula === undefined || formula === null
          ? []
          : [element("formula", {}, [String(formula).replace(/^=/, "")])]
      )
    ),
  ]);
}
