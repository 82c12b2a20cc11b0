import { childOf, childrenOf, flagOf, textOf, type XmlElement } from "../../xml";
import { readColor } from "../colors";
import { ends, limits, officeIcons, officeWord, operators, readyRules, textRules } from "./words";

type Properties = Record<string, unknown>;
/** What a file's rules refer to: its looks by number, and its colours. */
export type Looks = {
  readonly formats: readonly Properties[];
  readonly theme: readonly (string | undefined)[];
};

/** The looks that the rules of a file give to cells (its `dxfs`). */
export function readLooks(
  styles: XmlElement | undefined,
  theme: readonly (string | undefined)[]
): Looks {
  const formats = childrenOf(childOf(styles, "dxfs"), "dxf").map((look) => {
    const font = childOf(look, "font");
    const colour = readColor(childOf(font, "color"), theme);
    const fill = childOf(childOf(look, "fill"), "patternFill");
    const background = readColor(childOf(fill, "bgColor") ?? childOf(fill, "fgColor"), theme);
    const pattern = childOf(look, "numFmt")?.attributes.formatCode;
    const mark = (name: string) => flagOf(childOf(font, name)?.attributes.val, true);
    const letters = {
      ...(colour && { color: colour }),
      ...(childOf(font, "b") && { bold: mark("b") }),
      ...(childOf(font, "i") && { italic: mark("i") }),
      ...(childOf(font, "strike") && { strikethrough: mark("strike") }),
      ...(childOf(font, "u") && { underline: "Single" }),
    };
    return {
      ...(Object.keys(letters).length > 0 && { font: letters }),
      ...(background && { fill: { color: background } }),
      ...(pattern && { numberFormat: pattern }),
    };
  });
  return { formats, theme };
}

/** What Office.js says of a file's rule; null for a kind that it does not know. */
export function readRule(rule: XmlElement, address: string, looks: Looks): Properties | null {
  const { type, dxfId, stopIfTrue } = rule.attributes;
  const kind = readKind(rule, looks);
  if (!kind || type === undefined) return null;
  const [name, part, holdsFormat] = kind;
  const format = holdsFormat && looks.formats[Number(dxfId)];
  const own = { ...part, ...(format && { format: structuredClone(format) }) };
  return {
    type: name,
    address,
    ...(flagOf(stopIfTrue) && { stopIfTrue: true }),
    [partNames[name]]: own,
  };
}

const partNames = {
  Custom: "custom",
  CellValue: "cellValue",
  ContainsText: "textComparison",
  PresetCriteria: "preset",
  TopBottom: "topBottom",
  ColorScale: "colorScale",
  DataBar: "dataBar",
  IconSet: "iconSet",
} as const;
type Kind = readonly [keyof typeof partNames, Properties, boolean];

function readKind(rule: XmlElement, { theme }: Looks): Kind | null {
  const { type = "", operator, text = "", rank } = rule.attributes;
  const [formula1, formula2] = childrenOf(rule, "formula").map((each) => `=${textOf(each)}`);
  switch (type) {
    case "expression":
      return ["Custom", { rule: { formula: formula1 } }, true];
    case "cellIs": {
      const comparison = officeWord(operators, operator);
      const limitsOf = { formula1, ...(formula2 !== undefined && { formula2 }) };
      return ["CellValue", { rule: { ...limitsOf, operator: comparison } }, true];
    }
    case "top10": {
      const end = Object.entries(ends).find(([, each]) =>
        saysAll(rule, each, ["percent", "bottom"])
      );
      return end ? ["TopBottom", { rule: { rank: Number(rank), type: end[0] } }, true] : null;
    }
    case "colorScale":
      return ["ColorScale", readScale(childOf(rule, "colorScale"), theme), false];
    case "dataBar":
      return ["DataBar", readBar(childOf(rule, "dataBar"), theme), false];
    case "iconSet":
      return ["IconSet", readIcons(childOf(rule, "iconSet")), false];
    default: {
      const words = Object.entries(textRules).find(([, [each]]) => each === type);
      if (words) return ["ContainsText", { rule: { operator: words[0], text } }, true];
      const ready = Object.entries(readyRules).find(
        ([, each]) =>
          each.type === type &&
          saysAll(rule, each.attributes ?? {}, ["aboveAverage", "equalAverage", "stdDev"])
      );
      return ready ? ["PresetCriteria", { rule: { criterion: ready[0] } }, true] : null;
    }
  }
}

/** Whether a rule says exactly this of some attributes; flags that are as nobody said are none. */
function saysAll(
  { attributes }: XmlElement,
  wanted: Readonly<Record<string, string>>,
  names: readonly string[]
): boolean {
  const standard: Readonly<Record<string, string>> = { aboveAverage: "1" };
  const plain = (name: string, value: string | undefined): string => {
    const word = value === "true" ? "1" : value === "false" ? "0" : value;
    return word ?? standard[name] ?? "0";
  };
  return names.every((name) => plain(name, attributes[name]) === plain(name, wanted[name]));
}

function readLimit(limit: XmlElement | undefined): Properties {
  const { type, val } = limit?.attributes ?? {};
  const isEnd = type === "min" || type === "max";
  return {
    type: officeWord(limits, type) ?? "Invalid",
    ...(!isEnd && val !== undefined && { formula: type === "formula" ? `=${val}` : val }),
  };
}

function readScale(scale: XmlElement | undefined, theme: Looks["theme"]): Properties {
  const colours = childrenOf(scale, "color").map((each) => readColor(each, theme));
  const steps = childrenOf(scale, "cfvo").map((limit, index) => ({
    ...readLimit(limit),
    color: colours[index] ?? "",
  }));
  const [minimum, middle, last] = steps;
  const criteria = last
    ? { minimum, midpoint: middle, maximum: last }
    : { minimum, maximum: middle };
  return { criteria, threeColorScale: last !== undefined };
}

function readBar(bar: XmlElement | undefined, theme: Looks["theme"]): Properties {
  const [lower, upper] = childrenOf(bar, "cfvo");
  const fillColor = readColor(childOf(bar, "color"), theme);
  return {
    lowerBoundRule: readLimit(lower),
    upperBoundRule: readLimit(upper),
    showDataBarOnly: !flagOf(bar?.attributes.showValue, true),
    ...(fillColor && { positiveFormat: { fillColor } }),
  };
}

function readIcons(set: XmlElement | undefined): Properties {
  const { iconSet = "3TrafficLights1", reverse, showValue } = set?.attributes ?? {};
  return {
    style: officeIcons(iconSet),
    criteria: childrenOf(set, "cfvo").map((limit) => ({
      ...readLimit(limit),
      operator: flagOf(limit.attributes.gte, true) ? "GreaterThanOrEqual" : "GreaterThan",
    })),
    reverseIconOrder: flagOf(reverse),
    showIconOnly: !flagOf(showValue, true),
  };
}
