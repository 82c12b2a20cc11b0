import type { KeptObject } from "../../../model/objects";
import { childOf, childrenOf, element, flagOf, textOf, type XmlElement } from "../../xml";
import { setSection } from "../sheetSections";
import { isUntouched } from "../untouched";
import { officeWord, operators } from "./words";

/** Rules of a sheet of the file by the ids that they have in the workbook. */
export type FileRules = ReadonlyMap<string, XmlElement>;
type Values = Readonly<Record<string, unknown>>;

const validationTypes: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  list: "list",
  custom: "custom",
};

/** The data validation of a sheet of the file by the ids that it has in the workbook. */
export function fileValidations(sheet: XmlElement, sheetPath: string): FileRules {
  const all = childrenOf(childOf(sheet, "dataValidations"), "dataValidation");
  return new Map(all.map((each, index) => [`{${sheetPath}?${index}}`, each]));
}

/** Reads the data validation of a sheet that Office.js knows. */
export function readValidations(
  sheet: XmlElement,
  sheetPath: string,
  sheetId: string
): KeptObject[] {
  return [...fileValidations(sheet, sheetPath)].flatMap(([id, validation]) => {
    const properties = readValidation(validation);
    return properties ? [{ id, sheetId, properties, inFile: structuredClone(properties) }] : [];
  });
}

/**
 * Makes a sheet's data validation that of the workbook. What nobody touched stays as the file wrote
 * it; `known` are those of the file that the workbook once held.
 */
export function writeValidations(
  sheet: XmlElement,
  rules: FileRules,
  known: ReadonlySet<string>,
  kept: readonly KeptObject[]
): void {
  const untouched = new Set(kept.filter(isUntouched).map(({ id }) => id));
  const gone = new Set(
    [...rules].filter(([id]) => known.has(id) && !untouched.has(id)).map(([, rule]) => rule)
  );
  const added = kept.flatMap(({ id, properties }) => {
    const validation = untouched.has(id) ? null : validationElement(properties);
    return validation ? [validation] : [];
  });
  if (gone.size === 0 && added.length === 0) return;
  const before = childOf(sheet, "dataValidations");
  const all = [...childrenOf(before).filter((each) => !gone.has(each)), ...added];
  setSection(
    sheet,
    "dataValidations",
    all.length > 0
      ? element("dataValidations", { ...before?.attributes, count: all.length }, all)
      : null
  );
}

function readValidation(validation: XmlElement): Record<string, unknown> | null {
  const { type, sqref = "", operator = "between", errorStyle = "stop" } = validation.attributes;
  const kind = officeWord(validationTypes, type);
  if (!kind) return null;
  const flag = (name: string, fallback = false) => flagOf(validation.attributes[name], fallback);
  const said = (name: string) => validation.attributes[name] ?? "";
  const formula = (name: string) => officeFormula(textOf(childOf(validation, name)));
  const formula2 = formula("formula2");
  const rule =
    kind === "list"
      ? { inCellDropDown: !flag("showDropDown"), source: formula("formula1") }
      : kind === "custom"
        ? { formula: formula("formula1") }
        : {
            formula1: formula("formula1"),
            ...(formula2 !== "" && { formula2 }),
            // Conditional formats and data validation name these two differently.
            operator: officeWord(operators, operator)?.replace(/OrEqual$/, "OrEqualTo"),
          };
  return {
    address: sqref.trim().replace(/\s+/g, ","),
    rule: { [kind]: rule },
    errorAlert: {
      message: said("error"),
      showAlert: flag("showErrorMessage"),
      style: errorStyle.charAt(0).toUpperCase() + errorStyle.slice(1),
      title: said("errorTitle"),
    },
    prompt: {
      message: said("prompt"),
      showPrompt: flag("showInputMessage"),
      title: said("promptTitle"),
    },
    ignoreBlanks: flag("allowBlank"),
  };
}

/** A number, a list of one's own without its quotes, or a formula with `=`; "" for none. */
function officeFormula(text: string): string | number {
  const list = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (list !== undefined) return list.replace(/""/g, '"');
  if (text === "") return "";
  return Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
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
export const sqrefOf = ({ address }: Values): string => String(address).replace(/,/g, " ");

const texts = (given: Values): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, text]) => (text ? [[name, String(text)]] : []))
  );

/** `a,b` is a list of its own, `=Ark1!A1:A3` refers to one. */
function listFormula(source: unknown): string {
  const text = String(source ?? "");
  return text.startsWith("=") ? text : `"${text.replace(/"/g, '""')}"`;
}
