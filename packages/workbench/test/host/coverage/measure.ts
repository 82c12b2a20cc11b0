import { openNodeWorkbook } from "../../../host/node";
import { HostCollection } from "../../../host/wire/HostObject";
import { modelClasses, type ModelClass } from "./modelClasses";
import { mustHave } from "./mustHave";

/** How much of the library's Excel API the host answers for. */
export type Coverage = {
  readonly classes: readonly ClassCoverage[];
  readonly present: number;
  readonly total: number;
  /** Members of the committed list that are missing. */
  readonly missingMust: readonly string[];
  /** Members the host offers that the library does not know. */
  readonly unknown: readonly string[];
};
export type ClassCoverage = {
  readonly name: string;
  readonly state: "present" | "partial" | "absent";
  readonly present: readonly string[];
  readonly absent: readonly string[];
};

/** Members of Office.js' client objects themselves, and events, which need no member of the host. */
const ofTheLibrary =
  /^(_|set$|update$|load$|toJSON$|retrieve$|ensureUnchanged$|setMockData$|track$|untrack$|context$|constructor$|isNull$|isNullObject$|on[A-Z])/;

/** Members the host has for Office.js' own use. */
const forTheLibrary = /^_|^items$|^count$|^constructor$/;

export async function measureCoverage(): Promise<Coverage> {
  const workbook = await openNodeWorkbook();
  const library = (workbook.window as unknown as { Excel: Record<string, unknown> }).Excel;
  const api = publicApi(library);
  workbook.dispose();
  const classes = [...api].map(([name, members]) => coverageOf(name, members));
  const unknown = Object.entries(modelClasses).flatMap(([name, model]) =>
    [...prototypeMembers(model.prototype)]
      .filter((member) => !forTheLibrary.test(member) && !api.get(name)?.includes(member))
      .map((member) => `${name}.${member}`)
  );
  return {
    classes,
    present: classes.reduce((sum, each) => sum + each.present.length, 0),
    total: classes.reduce((sum, each) => sum + each.present.length + each.absent.length, 0),
    missingMust: mustHave.filter((each) => !isPresent(each, classes)),
    unknown,
  };
}

function publicApi(library: Readonly<Record<string, unknown>>): Map<string, string[]> {
  const api = new Map<string, string[]>();
  for (const [name, value] of Object.entries(library)) {
    const prototype = (value as { prototype?: object } | undefined)?.prototype;
    if (typeof value !== "function" || !prototype || !("_className" in prototype)) continue;
    const members = [...prototypeMembers(prototype)].filter((member) => !ofTheLibrary.test(member));
    api.set(name, members);
  }
  return api;
}

/** Members of a class, those it inherits from classes of its own kind included. */
function prototypeMembers(prototype: object): Set<string> {
  const members = new Set<string>();
  for (
    let level: object | null = prototype;
    level && !isBase(level);
    level = Object.getPrototypeOf(level) as object | null
  ) {
    Object.getOwnPropertyNames(level).forEach((member) => members.add(member));
  }
  return members;
}

/** Where every object's members begin: a window of its own has an Object of its own. */
const isBase = (level: object): boolean =>
  Object.getPrototypeOf(level) === null ||
  ["HostObject", "HostCollection"].includes(level.constructor.name);

/** What the host answers for; a collection has the members of every collection. */
function memberNames(model: ModelClass): Set<string> {
  const inherited = model.prototype instanceof HostCollection ? HostCollection.prototype : {};
  return new Set([...prototypeMembers(model.prototype), ...Object.getOwnPropertyNames(inherited)]);
}

function coverageOf(name: string, members: readonly string[]): ClassCoverage {
  const model = modelClasses[name];
  const has = model ? memberNames(model) : new Set<string>();
  const keepsAnything = model?.name === "PropertyBag";
  const present = members.filter((member) => keepsAnything || has.has(member));
  const absent = members.filter((member) => !keepsAnything && !has.has(member));
  const state = present.length === 0 ? "absent" : absent.length === 0 ? "present" : "partial";
  return { name, state, present, absent };
}

function isPresent(member: string, classes: readonly ClassCoverage[]): boolean {
  const [name = "", own = ""] = member.split(".");
  return classes.some((each) => each.name === name && each.present.includes(own));
}
