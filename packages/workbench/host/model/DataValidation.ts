import { areaAddress, intersection, withoutArea } from "../spreadsheet/address";
import { invalidArgument } from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import { areasOf, dropObject, keepObject, keptObjects, type KeptObject } from "./objects";
import type { Range } from "./Range";

const types: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const noAlert = { message: "", showAlert: true, style: "Stop", title: "" };
const noPrompt = { message: "", showPrompt: true, title: "" };

/** The rule for what may be typed into a range. Kept; what an add-in writes is not held to it, as in Excel. */
export class DataValidation extends HostObject {
  readonly #range: Range;

  constructor(range: Range) {
    super("DataValidation");
    this.#range = range;
  }

  get rule(): unknown {
    return this.#kept?.properties.rule ?? {};
  }
  set rule(rule: unknown) {
    const kinds = typeof rule === "object" && rule !== null ? Object.keys(rule) : [];
    if (kinds.length !== 1 || !types[kinds[0] ?? ""]) throw invalidArgument();
    this.#editable().rule = rule;
  }
  get type(): string {
    const [kind] = Object.keys(this.rule as object);
    return types[kind ?? ""] ?? "None";
  }
  get errorAlert(): unknown {
    return this.#kept?.properties.errorAlert ?? noAlert;
  }
  set errorAlert(alert: unknown) {
    this.#editable().errorAlert = { ...noAlert, ...(alert as object) };
  }
  get prompt(): unknown {
    return this.#kept?.properties.prompt ?? noPrompt;
  }
  set prompt(prompt: unknown) {
    this.#editable().prompt = { ...noPrompt, ...(prompt as object) };
  }
  get ignoreBlanks(): unknown {
    return this.#kept?.properties.ignoreBlanks ?? true;
  }
  set ignoreBlanks(ignore: unknown) {
    this.#editable().ignoreBlanks = ignore;
  }

  clear(): void {
    this.#range.book.assertSheetEditable(this.#range.sheetId);
    this.#takeCells();
  }

  get #kept(): KeptObject | undefined {
    const { book, sheetId, area } = this.#range;
    return keptObjects(book, "validations", sheetId).findLast(({ properties }) =>
      areasOf(properties.address).some((theirs) => intersection(theirs, area))
    );
  }

  /** The record of exactly this range, which begins as what held for it so far. */
  #editable(): Record<string, unknown> {
    const { book, sheetId, area } = this.#range;
    book.assertSheetEditable(sheetId);
    const address = areaAddress(area);
    const before = this.#kept;
    if (before?.properties.address === address) return before.properties;
    const properties = { ...structuredClone(before?.properties), address };
    this.#takeCells();
    keepObject(book, "validations", sheetId, properties);
    return properties;
  }

  /** A cell has one rule: others give up the cells of this range. */
  #takeCells(): void {
    const { book, sheetId, area } = this.#range;
    for (const { id, properties } of keptObjects(book, "validations", sheetId)) {
      const areas = areasOf(properties.address);
      const left = areas.flatMap((each) => withoutArea(each, area));
      if (left.length === 0) dropObject(book, "validations", id);
      else if (areas.some((each) => intersection(each, area))) {
        properties.address = left.map(areaAddress).join(",");
      }
    }
  }
}
