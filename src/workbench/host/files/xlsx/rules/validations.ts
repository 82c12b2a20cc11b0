import type { KeptObject } from "../../../model/objects";
import { childOf, childrenOf, element, type XmlElement } from "../../xml";
import { setSection } from "../sheetSections";
import { operators } from "./words";

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
