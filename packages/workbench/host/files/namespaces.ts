/** Namespaces of the file format, by the prefix that this code calls them by whatever a file does. */
export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE_RELATIONSHIPS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const X14_FORMULAS = "http://schemas.microsoft.com/office/excel/2006/main";

/** How the strict form of the format (ISO 29500-1) begins a namespace or a kind of relationship. */
const STRICT = "http://purl.oclc.org/ooxml/";
/** The beginnings that everybody else writes, and the strict ones in their place. */
const forms: readonly (readonly [string, string])[] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/", `${STRICT}spreadsheetml/`],
  ["http://schemas.openxmlformats.org/officeDocument/2006/", `${STRICT}officeDocument/`],
  ["http://schemas.openxmlformats.org/drawingml/2006/", `${STRICT}drawingml/`],
];

export const isStrict = (name: string): boolean => name.startsWith(STRICT);

/** A namespace, or a kind of relationship, in the strict form; others stay as they are. */
export function toStrict(name: string): string {
  const form = forms.find(([usual]) => name.startsWith(usual));
  return form ? form[1] + name.slice(form[0].length) : name;
}

/** The usual form of a strict name; others stay as they are. */
export function fromStrict(name: string): string {
  const form = forms.find(([, strict]) => name.startsWith(strict));
  return form ? form[0] + name.slice(form[1].length) : name;
}

/** What this code calls the namespaces that it reads or writes by a prefix. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [OFFICE_RELATIONSHIPS, "r"],
  [CUSTOM_XML, "ds"],
  [X14, "x14"],
  [X14_FORMULAS, "xm"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  ["urn:schemas-microsoft-com:office:excel", "x"],
]);
const namespaces: ReadonlyMap<string, string> = new Map(
  [...prefixes].map(([namespace, prefix]) => [prefix, namespace])
);

/** The prefix of a known namespace, in either form; undefined for one that we have no name for. */
export const prefixOf = (namespace: string): string | undefined =>
  prefixes.get(fromStrict(namespace));

/** The namespace that a prefix of ours stands for. */
export const namespaceOf = (prefix: string): string | undefined => namespaces.get(prefix);
