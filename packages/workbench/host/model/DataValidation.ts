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
    refuseLongRule(rule as Readonly<Record<string, unknown>>);
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
    refuseLong(alert, { title: 32, message: 225 });
    this.#editable().errorAlert = { ...noAlert, ...(alert as object) };
  }
  get prompt(): unknown {
    return this.#kept?.properties.prompt ?? noPrompt;
  }
  set prompt(prompt: unknown) {
    refuseLong(prompt, { title: 32, message: 255 });
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

/** Excel's most characters of a list that is written out, and of a rule's formula. */
const MOST_LISTED = 255;

function refuseLongRule(rule: Readonly<Record<string, unknown>>): void {
  for (const part of Object.values(rule)) refuseLong(part, limitsOf(part));
}

/** The source of a list and the formulas of the other rules. */
const limitsOf = (part: unknown): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.keys((part ?? {}) as object).map((name) => [name, MOST_LISTED]));

function refuseLong(given: unknown, limits: Readonly<Record<string, number>>): void {
  for (const [name, most] of Object.entries(limits)) {
    const text = (given as Readonly<Record<string, unknown>> | null)?.[name];
    if (typeof text === "string" && text.length > most) throw invalidArgument();
  }
}
