import { areasOf, type KeptObject } from "../../../model/objects";
import { areaAddress } from "../../../spreadsheet/address";
import { element, type XmlElement } from "../../xml";
import type { StyleWriter } from "../StyleWriter";
import { ends, fileIcons, limits, operators, readyRules, textRules } from "./words";

export type Values = Readonly<Record<string, unknown>>;
type Written = {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  readonly formulas?: readonly unknown[];
  readonly children?: readonly XmlElement[];
  readonly format?: Values;
};

export const valuesOf = (value: unknown): Values => (value ?? {}) as Values;

/** What a scale has that nothing was said of: red over yellow to green. */
const SCALE = [
  { type: "LowestValue", color: "#F8696B" },
  { type: "Percentile", formula: "50", color: "#FFEB84" },
  { type: "HighestValue", color: "#63BE7B" },
];
const BAR_COLOUR = "#638EC6";
const ICONS = "ThreeTrafficLights1";

/** Whether a conditional format can be written; the others are lost in a file. */
export const isWritableFormat = ({ properties }: KeptObject): boolean =>
  written(properties) !== null && !hasMoreThanAFileHolds(properties);

/** Icons of one's own need an extension. */
function hasMoreThanAFileHolds({ type, iconSet }: Values): boolean {
  const criteria = valuesOf(iconSet).criteria;
  return (
    type === "IconSet" &&
    Array.isArray(criteria) &&
    criteria.some((each) => Boolean(valuesOf(each).customIcon))
  );
}

/** The rule of a conditional format, without its cells and its rank; null where a file has none. */
export function ruleXml(properties: Values, styles: StyleWriter): XmlElement | null {
  const rule = written(properties);
  if (!rule) return null;
  const { type, attributes = {}, formulas = [], children = [], format } = rule;
  const saysNothing = (formula: unknown) => formula === undefined || formula === null;
  return element(
    "cfRule",
    {
      type,
      ...(format && { dxfId: styles.differentialOf(format) }),
      priority: 1,
      ...(properties.stopIfTrue === true && { stopIfTrue: 1 }),
      ...attributes,
    },
    [
      ...formulas
        .filter((formula) => !saysNothing(formula))
        .map((formula) => element("formula", {}, [String(formula).replace(/^=/, "")])),
      ...children,
    ]
  );
}

function written(properties: Values): Written | null {
  const part = (name: string) => valuesOf(properties[name]);
  const ruled = (name: string) => ({
    rule: valuesOf(part(name).rule),
    format: valuesOf(part(name).format),
  });
  switch (properties.type) {
    case "Custom": {
      const { rule, format } = ruled("custom");
      return { type: "expression", formulas: [rule.formula], format };
    }
    case "CellValue": {
      const { rule, format } = ruled("cellValue");
      const operator = operators[String(rule.operator)] ?? "equal";
      const formulas = [rule.formula1, rule.formula2];
      return { type: "cellIs", attributes: { operator }, formulas, format };
    }
    case "ContainsText":
      return textRule(ruled("textComparison"), properties);
    case "PresetCriteria":
      return readyRule(ruled("preset"), properties);
    case "TopBottom": {
      const { rule, format } = ruled("topBottom");
      const end = ends[String(rule.type ?? "TopItems")];
      return end
        ? { type: "top10", attributes: { ...end, rank: Number(rule.rank ?? 10) }, format }
        : null;
    }
    case "ColorScale":
      return { type: "colorScale", children: [scaleXml(valuesOf(part("colorScale").criteria))] };
    case "DataBar":
      return { type: "dataBar", children: [barXml(part("dataBar"))] };
    case "IconSet":
      return iconRule(part("iconSet"));
    default:
      return null;
  }
}

type Ruled = { readonly rule: Values; readonly format: Values };

/** A file writes such a formula as for the first cell. */
function firstCell({ address }: Values): string {
  const [area] = areasOf(address);
  return area ? areaAddress({ ...area, rows: 1, columns: 1 }) : "A1";
}

function textRule({ rule, format }: Ruled, properties: Values): Written | null {
  const words = textRules[String(rule.operator ?? "Contains")];
  if (!words) return null;
  const [type, operator, formula] = words;
  const text = String(rule.text ?? "");
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const formulas = [formula(firstCell(properties), quoted)];
  return { type, attributes: { operator, text }, formulas, format };
}

function readyRule({ rule, format }: Ruled, properties: Values): Written | null {
  const ready = readyRules[String(rule.criterion)];
  if (!ready) return null;
  const { type, attributes = {}, formula } = ready;
  return { type, attributes, formulas: formula ? [formula(firstCell(properties))] : [], format };
}

function scaleXml({ minimum, midpoint, maximum }: Values): XmlElement {
  const given = [minimum, midpoint, maximum].filter(Boolean).map(valuesOf);
  const steps = given.length >= 2 ? given : SCALE;
  return element("colorScale", {}, [
    ...steps.map(({ type, formula }: Values) => limitXml(String(type), formula)),
    ...steps.map(({ color }: Values) => colourXml(String(color))),
  ]);
}

function barXml(bar: Values): XmlElement {
  const limit = (rule: unknown, standard: string): XmlElement => {
    const { type, formula } = valuesOf(rule);
    const isAutomatic = type === undefined || type === "Automatic" || type === "Invalid";
    return limitXml(isAutomatic ? standard : String(type), formula);
  };
  return element("dataBar", { ...(bar.showDataBarOnly === true && { showValue: 0 }) }, [
    limit(bar.lowerBoundRule, "LowestValue"),
    limit(bar.upperBoundRule, "HighestValue"),
    colourXml(String(valuesOf(bar.positiveFormat).fillColor ?? BAR_COLOUR)),
  ]);
}

function iconRule(set: Values): Written | null {
  const iconSet = fileIcons(String(set.style ?? ICONS));
  if (iconSet === null) return null;
  const count = Number(iconSet[0]);
  const criteria = (Array.isArray(set.criteria) ? set.criteria : []).map(valuesOf);
  const steps = Array.from({ length: count }, (_, index) => {
    const { type = "Percent", formula, operator } = criteria[index] ?? {};
    // The first icon has no limit: it is for everything below the others.
    if (index === 0) return limitXml("Percent", 0);
    const limit = limitXml(String(type), formula ?? Math.round((100 * index) / count));
    if (operator === "GreaterThan") limit.attributes.gte = "0";
    return limit;
  });
  const attributes = {
    iconSet,
    ...(set.reverseIconOrder === true && { reverse: 1 }),
    ...(set.showIconOnly === true && { showValue: 0 }),
  };
  return { type: "iconSet", children: [element("iconSet", attributes, steps)] };
}

function limitXml(type: string, formula: unknown): XmlElement {
  const word = limits[type] ?? "num";
  const val = String(formula ?? "").replace(/^=/, "");
  const isEnd = word === "min" || word === "max";
  return element("cfvo", { type: word, ...(!isEnd && val !== "" && { val }) });
}

const colourXml = (colour: string): XmlElement =>
  element("color", { rgb: `FF${colour.replace("#", "").toUpperCase()}` });
