import type { KeptXml } from "../../model/state";
import type { OfficePackage } from "../OfficePackage";
import { element } from "../xml";
import { CUSTOM_XML } from "../namespaces";
import { contentTypes, relationshipTypes } from "./paths";

type FoundXml = KeptXml & { readonly path: string };

/** The XML documents that add-ins keep in a file. */
export function readCustomXml(file: OfficePackage, workbookPath: string): FoundXml[] {
  return file.related(workbookPath, "customXml").flatMap(({ target: path }) => {
    const xml = file.text(path);
    const properties = file.related(path, "customXmlProps")[0]?.target;
    const id = properties && file.xml(properties)?.attributes["ds:itemID"];
    return xml === undefined
      ? []
      : [{ path, xml: xml.replace(/^\uFEFF/, ""), id: id ?? `{${path}}` }];
  });
}

/** Makes the file's documents those of the workbook; one that did not change keeps its bytes. */
export function writeCustomXml(
  file: OfficePackage,
  workbookPath: string,
  wanted: readonly KeptXml[]
): void {
  const found = readCustomXml(file, workbookPath);
  for (const { id, path } of found) {
    if (!wanted.some((each) => each.id === id)) remove(file, workbookPath, path);
  }
  for (const { id, xml } of wanted) {
    const before = found.find((each) => each.id === id);
    if (!before) add(file, workbookPath, id, xml);
    else if (before.xml !== xml) file.setText(before.path, withDeclaration(xml));
  }
}

function add(file: OfficePackage, workbookPath: string, id: string, xml: string): void {
  const path = file.freePath("customXml/item", ".xml");
  const properties = path.replace("item", "itemProps");
  file.setText(path, withDeclaration(xml));
  file.setXml(
    properties,
    element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": CUSTOM_XML }, [
      element("ds:schemaRefs"),
    ])
  );
  file.relate(path, relationshipTypes.customXmlProps, properties);
  file.relate(workbookPath, relationshipTypes.customXml, path);
  file.setContentType(properties, contentTypes.customXmlProps);
}

function remove(file: OfficePackage, workbookPath: string, path: string): void {
  for (const { target } of file.related(path, "customXmlProps")) {
    file.remove(target);
    file.setContentType(target, null);
  }
  file.remove(path);
  file.unrelate(workbookPath, path);
}

const withDeclaration = (xml: string): string =>
  xml.startsWith("<?xml") ? xml : `<?xml version="1.0" encoding="UTF-8"?>${xml}`;
