import { OfficePackage } from "../OfficePackage";
import { element, type XmlElement } from "../xml";
import { OFFICE_RELATIONSHIPS, SPREADSHEET } from "../namespaces";
import { contentTypes, relationshipTypes } from "./paths";

const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** The smallest package that is a workbook; sheets, styles and texts are added to it. */
export function newPackage(): OfficePackage {
  const file = new OfficePackage();
  file.setXml(
    "[Content_Types].xml",
    element("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, [
      element("Default", { Extension: "rels", ContentType: RELATIONSHIPS_TYPE }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ])
  );
  file.setXml(
    "xl/workbook.xml",
    element("workbook", { xmlns: SPREADSHEET, "xmlns:r": OFFICE_RELATIONSHIPS }, [
      element("bookViews", {}, [element("workbookView")]),
      element("sheets"),
    ])
  );
  file.relate("", relationshipTypes.officeDocument, "xl/workbook.xml");
  file.setContentType("xl/workbook.xml", contentTypes.workbook);
  return file;
}

/** Calibri 11, the two fills every file must begin with, no border. */
export function newStyleSheet(): XmlElement {
  const font = element("font", {}, [
    element("sz", { val: 11 }),
    element("name", { val: "Calibri" }),
    element("family", { val: 2 }),
  ]);
  const fill = (patternType: string) =>
    element("fill", {}, [element("patternFill", { patternType })]);
  const border = element(
    "border",
    {},
    ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side))
  );
  const format = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return element("styleSheet", { xmlns: SPREADSHEET }, [
    element("fonts", {}, [font]),
    element("fills", {}, [fill("none"), fill("gray125")]),
    element("borders", {}, [border]),
    element("cellStyleXfs", { count: 1 }, [element("xf", format)]),
    element("cellXfs", {}, [element("xf", { ...format, xfId: 0 })]),
    element("cellStyles", { count: 1 }, [
      element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
    ]),
  ]);
}
