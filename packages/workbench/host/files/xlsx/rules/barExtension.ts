import {
  childOf,
  childrenOf,
  element,
  flagOf,
  localName,
  textOf,
  type XmlElement,
} from "../../xml";
import { X14, X14_FORMULAS } from "../../namespaces";
import { readColor } from "../colors";
import type { Looks } from "./readRule";
import { limitWord, officeWord } from "./words";
import { valuesOf, type Values } from "./writeRule";

/** Extensions are told apart by these: of a sheet, its newer formats; of a rule, its id among them. */
const FORMATS_URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const ID_URI = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

const directions: Readonly<Record<string, string>> = {
  Context: "context",
  LeftToRight: "leftToRight",
  RightToLeft: "rightToLeft",
};
const axes: Readonly<Record<string, string>> = {
  Automatic: "automatic",
  CellMidPoint: "middle",
  None: "none",
};

/** Whether a data bar says more than the format's own rule can hold. */
export function needsExtension({ type, dataBar }: Values): boolean {
  const bar = valuesOf(dataBar);
  const { borderColor, gradientFill } = valuesOf(bar.positiveFormat);
  return (
    type === "DataBar" &&
    ([bar.axisColor, bar.axisFormat, bar.barDirection, borderColor].some(Boolean) ||
      gradientFill === false ||
      Object.keys(valuesOf(bar.negativeFormat)).length > 0)
  );
}

/** Puts the rest of a data bar into an extension of its sheet, and its id into its rule. */
export function addExtension(sheet: XmlElement, rule: XmlElement, id: string, bar: Values): void {
  const named = element("ext", { "xmlns:x14": X14, uri: ID_URI }, [element("x14:id", {}, [id])]);
  rule.children.push(element("extLst", {}, [named]));
  const list = childOf(sheet, "extLst") ?? element("extLst");
  // Extensions are the last section of a sheet.
  if (!childrenOf(sheet).includes(list)) sheet.children.push(list);
  let holder = childrenOf(list).find(({ attributes }) => attributes.uri === FORMATS_URI);
  if (!holder) {
    holder = element("ext", { "xmlns:x14": X14, uri: FORMATS_URI }, [
      element("x14:conditionalFormattings"),
    ]);
    list.children.push(holder);
  }
  const { sqref } = bar;
  childOf(holder, "conditionalFormattings")?.children.push(
    element("x14:conditionalFormatting", { "xmlns:xm": X14_FORMULAS }, [
      element("x14:cfRule", { type: "dataBar", id }, [barXml(bar)]),
      element("xm:sqref", {}, [String(sqref)]),
    ])
  );
}

function barXml(bar: Values): XmlElement {
  const positive = valuesOf(bar.positiveFormat);
  const negative = valuesOf(bar.negativeFormat);
  const says = (name: string, colour: unknown): XmlElement[] =>
    typeof colour === "string" ? [element(`x14:${name}`, { rgb: argb(colour) })] : [];
  const own = (name: "Fill" | "Border") => negative[`matchPositive${name}Color`] !== true;
  return element(
    "x14:dataBar",
    {
      minLength: 0,
      maxLength: 100,
      ...(typeof positive.borderColor === "string" && { border: 1 }),
      ...(positive.gradientFill === false && { gradient: 0 }),
      direction: directions[String(bar.barDirection)],
      ...(!own("Fill") && { negativeBarColorSameAsPositive: 1 }),
      ...(own("Border") &&
        typeof negative.borderColor === "string" && { negativeBarBorderColorSameAsPositive: 0 }),
      axisPosition: axes[String(bar.axisFormat)],
    },
    [
      limitXml(bar.lowerBoundRule, "autoMin"),
      limitXml(bar.upperBoundRule, "autoMax"),
      ...says("borderColor", positive.borderColor),
      ...(own("Fill") ? says("negativeFillColor", negative.fillColor ?? "#FF0000") : []),
      ...(own("Border") ? says("negativeBorderColor", negative.borderColor) : []),
      ...says("axisColor", bar.axisColor ?? "#000000"),
    ]
  );
}

function limitXml(rule: unknown, automatic: string): XmlElement {
  const { type, formula } = valuesOf(rule);
  const word = limitWord(type) ?? automatic;
  const text = String(formula ?? "").replace(/^=/, "");
  const isEnd = /^(min|max|auto)/.test(word);
  return element(
    "x14:cfvo",
    { type: word },
    isEnd || text === "" ? [] : [element("xm:f", {}, [text])]
  );
}

const argb = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;

/** The id of what an extension says of a rule; "" for none. */
export const extensionId = (rule: XmlElement): string =>
  textOf(childOf(childOf(childOf(rule, "extLst"), "ext"), "id"));

/** What the extension of a sheet says of a data bar, under the names of Office.js. */
export function readExtension(
  sheet: XmlElement,
  rule: XmlElement,
  theme: Looks["theme"]
): Values | null {
  const id = extensionId(rule);
  const bar = id === "" ? undefined : barOf(sheet, id);
  if (!bar) return null;
  const { border, gradient, direction, axisPosition, negativeBarColorSameAsPositive } =
    bar.attributes;
  const colour = (name: string) => readColor(childOf(bar, name), theme);
  const [borderColor, fillColor] = [colour("borderColor"), colour("negativeFillColor")];
  const [negativeBorder, axisColor] = [colour("negativeBorderColor"), colour("axisColor")];
  const isSame = flagOf(negativeBarColorSameAsPositive);
  return {
    ...(direction && { barDirection: officeWord(directions, direction) }),
    ...(axisPosition && { axisFormat: officeWord(axes, axisPosition) }),
    ...(axisColor && { axisColor }),
    positiveFormat: {
      ...(flagOf(border) && borderColor && { borderColor }),
      ...(!flagOf(gradient, true) && { gradientFill: false }),
    },
    negativeFormat: {
      ...(isSame ? { matchPositiveFillColor: true } : fillColor && { fillColor }),
      ...(negativeBorder && { borderColor: negativeBorder }),
    },
  };
}

function barOf(parent: XmlElement, id: string): XmlElement | undefined {
  for (const each of childrenOf(parent)) {
    if (each.name === "sheetData") continue;
    const isRule = localName(each) === "cfRule" && each.attributes.id === id;
    const found = isRule ? childOf(each, "dataBar") : barOf(each, id);
    if (found) return found;
  }
  return undefined;
}
