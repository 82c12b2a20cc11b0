import type { OfficePackage } from "../OfficePackage";
import { childOf, childrenOf, type XmlElement } from "../xml";
import { FIRST_OWN_FORMAT } from "../xlsx/numberFormats";
import { styleSections } from "../xlsx/StyleWriter";
import { Faults, type Fault } from "./fault";

/** How many formats of each kind a style sheet has. */
export type StyleCounts = { readonly cells: number; readonly differential: number };

export function styleCounts(root: XmlElement | undefined): StyleCounts {
  const count = (name: string): number => childrenOf(childOf(root, name)).length;
  // Without any style sheet there is one format, the default.
  return { cells: Math.max(1, count("cellXfs")), differential: count("dxfs") };
}

/** The style sheet: every format is made of fonts, fills, borders and number formats that it has. */
export function checkStyles(file: OfficePackage, path: string): Fault[] {
  const root = file.xml(path);
  const faults = new Faults(path);
  const sections = childrenOf(root);
  faults.expectOrder(
    sections.map(({ name }) => name),
    styleSections
  );
  const list = (name: string): XmlElement[] => childrenOf(childOf(root, name));
  for (const section of sections) {
    const { count } = section.attributes;
    const isRight = count === undefined || Number(count) === childrenOf(section).length;
    faults.expect(isRight, "out-of-range", `count of ${section.name}`);
  }
  const own = new Set(list("numFmts").map(({ attributes }) => attributes.numFmtId));
  faults.expectUnique(
    list("numFmts").map(({ attributes }) => attributes.numFmtId ?? ""),
    "numFmtId"
  );
  for (const { name, attributes } of [...list("cellStyleXfs"), ...list("cellXfs")]) {
    const { numFmtId = "0", fontId, fillId, borderId, xfId } = attributes;
    faults.expectBelow(fontId, list("fonts").length, `${name} fontId`);
    faults.expectBelow(fillId, list("fills").length, `${name} fillId`);
    faults.expectBelow(borderId, list("borders").length, `${name} borderId`);
    faults.expectBelow(xfId, Math.max(1, list("cellStyleXfs").length), `${name} xfId`);
    const isKnown = Number(numFmtId) < FIRST_OWN_FORMAT || own.has(numFmtId);
    faults.expect(isKnown, "out-of-range", `numFmtId ${numFmtId}`);
  }
  return faults.found;
}
