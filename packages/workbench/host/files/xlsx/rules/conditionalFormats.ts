import type { KeptObject } from "../../../model/objects";
import { childrenOf, element, localName, type XmlElement } from "../../xml";
import { setSection } from "../sheetSections";
import type { StyleWriter } from "../StyleWriter";
import { guidOf } from "../guid";
import { isUntouched } from "../untouched";
import { sqrefOf, type FileRules } from "./validations";
import { addExtension, extensionId, needsExtension, readExtension } from "./barExtension";
import { readRule, type Looks } from "./readRule";
import { ruleXml, valuesOf } from "./writeRule";

const FORMATS = "conditionalFormatting";

export function fileRules(sheet: XmlElement, sheetPath: string): FileRules {
  const rules = childrenOf(sheet, FORMATS).flatMap((format) => childrenOf(format, "cfRule"));
  return new Map(rules.map((rule, index) => [`{${sheetPath}#${index}}`, rule]));
}

/** Reads the conditional formats of a sheet that Office.js knows, the foremost first. */
export function readConditionalFormats(
  sheet: XmlElement,
  sheetPath: string,
  sheetId: string,
  looks: Looks
): KeptObject[] {
  const cells = new Map(
    childrenOf(sheet, FORMATS).flatMap((format) =>
      childrenOf(format, "cfRule").map((rule) => [rule, format.attributes.sqref ?? ""] as const)
    )
  );
  return [...fileRules(sheet, sheetPath)]
    .sort(([, a], [, b]) => priorityOf(a) - priorityOf(b))
    .flatMap(([id, rule]) => {
      const address = (cells.get(rule) ?? "").trim().replace(/\s+/g, ",");
      const properties = withExtension(readRule(rule, address, looks), sheet, rule, looks);
      return properties ? [{ id, sheetId, properties, inFile: structuredClone(properties) }] : [];
    });
}

/** A data bar with what an extension of its sheet says of it. */
function withExtension(
  properties: Record<string, unknown> | null,
  sheet: XmlElement,
  rule: XmlElement,
  { theme }: Looks
): Record<string, unknown> | null {
  const more = properties?.type === "DataBar" ? readExtension(sheet, rule, theme) : null;
  if (!properties || !more) return properties;
  const bar = valuesOf(properties.dataBar);
  const positiveFormat = { ...valuesOf(bar.positiveFormat), ...valuesOf(more.positiveFormat) };
  return { ...properties, dataBar: { ...bar, ...more, positiveFormat } };
}

const priorityOf = (rule: XmlElement): number => Number(rule.attributes.priority ?? 0);

/**
 * Makes a sheet's conditional formats those of the workbook. Rules that nobody touched stay as the
 * file wrote them; `known` are those of the file that the workbook once held.
 */
export function writeConditionalFormats(
  sheet: XmlElement,
  rules: FileRules,
  known: ReadonlySet<string>,
  kept: readonly KeptObject[],
  styles: StyleWriter
): void {
  const untouched = new Set(kept.filter(isUntouched).map(({ id }) => id));
  const gone = [...rules].filter(([id]) => known.has(id) && !untouched.has(id));
  const changed = kept.filter(({ id }) => !untouched.has(id));
  if (gone.length === 0 && changed.length === 0) return;
  for (const [, rule] of gone) removeRule(sheet, rule);
  const added = new Map<string, XmlElement>();
  for (const { id, properties } of changed) {
    const rule = ruleXml(properties, styles);
    if (!rule) continue;
    added.set(id, rule);
    if (needsExtension(properties)) {
      const bar = { ...valuesOf(properties.dataBar), sqref: sqrefOf(properties) };
      addExtension(sheet, rule, guidOf(id), bar);
    }
    addFormat(sheet, element(FORMATS, { sqref: sqrefOf(properties) }, [rule]));
  }
  rank(sheet, kept, (id) => added.get(id) ?? rules.get(id));
}

/** Also takes away what an extension says of the same rule. */
function removeRule(sheet: XmlElement, rule: XmlElement): void {
  const twin = extensionId(rule);
  prune(sheet, (each) => each === rule || (twin !== "" && isTwin(each, twin)));
}

const isTwin = (each: XmlElement, id: string): boolean =>
  each.name !== "cfRule" && localName(each) === "cfRule" && each.attributes.id === id;

/** Takes elements away, and what is empty without them. */
function prune(parent: XmlElement, leaves: (each: XmlElement) => boolean): void {
  parent.children = parent.children.filter((each) => {
    if (typeof each === "string") return true;
    if (leaves(each)) return false;
    const had = ruleCount(each);
    if (had > 0) prune(each, leaves);
    return had === 0 || ruleCount(each) > 0 || parent.name === "cfRule";
  });
}

const ruleCount = (parent: XmlElement): number =>
  childrenOf(parent).reduce(
    (count, each) => count + (localName(each) === "cfRule" ? 1 : 0) + ruleCount(each),
    0
  );

function addFormat(sheet: XmlElement, format: XmlElement): void {
  const last = childrenOf(sheet, FORMATS).at(-1);
  if (last) sheet.children.splice(sheet.children.indexOf(last) + 1, 0, format);
  else setSection(sheet, FORMATS, format);
}

/** Numbers all rules anew: new ones before the file's that follow them in the workbook's order. */
function rank(
  sheet: XmlElement,
  kept: readonly KeptObject[],
  ruleOf: (id: string) => XmlElement | undefined
): void {
  const all = childrenOf(sheet, FORMATS).flatMap((format) => childrenOf(format, "cfRule"));
  const fresh = new Set(kept.filter((each) => !isUntouched(each)).map(({ id }) => ruleOf(id)));
  const places = new Map(
    all.filter((rule) => !fresh.has(rule)).map((rule) => [rule, priorityOf(rule)])
  );
  let next = Math.max(0, ...places.values()) + 1;
  for (const { id } of [...kept].reverse()) {
    const rule = ruleOf(id);
    if (!rule) continue;
    const place = places.get(rule);
    if (place !== undefined) next = place;
    else places.set(rule, next - 0.5);
  }
  const order = kept.map(({ id }) => ruleOf(id));
  [...all]
    .sort(
      (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || order.indexOf(a) - order.indexOf(b)
    )
    .forEach((rule, index) => {
      rule.attributes.priority = String(index + 1);
    });
}
