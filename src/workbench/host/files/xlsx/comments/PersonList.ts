import type { OfficePackage } from "../../OfficePackage";
import { childrenOf, element } from "../../xml";
import { PERSONS } from "./readComments";
import { THREADED } from "./threadXml";

const PATH = "xl/persons/person.xml";
const TYPE = "http://schemas.microsoft.com/office/2017/10/relationships/person";
const CONTENT = "application/vnd.ms-excel.person+xml";

/** Those who comment in a workbook. Excel refuses a comment without its person. */
export class PersonList {
  constructor(
    private readonly file: OfficePackage,
    private readonly workbookPath: string
  ) {}

  /** The id of a person; a new one is added to the list. */
  idOf(name: string): string {
    const [path = PATH] = this.file.related(this.workbookPath, PERSONS).map(({ target }) => target);
    const root = this.file.xml(path) ?? element("personList", { xmlns: THREADED });
    const known = childrenOf(root, PERSONS).find(
      ({ attributes }) => attributes.displayName === name
    );
    if (known?.attributes.id) return known.attributes.id;
    const id = guidOf(name);
    root.children.push(
      element(PERSONS, { displayName: name, id, userId: name, providerId: "None" })
    );
    if (!this.file.has(path)) {
      this.file.relate(this.workbookPath, TYPE, path);
      this.file.setContentType(path, CONTENT);
    }
    this.file.setXml(path, root);
    return id;
  }
}

/** The same id for the same name: a workbook that is saved twice gives the same file. */
function guidOf(name: string): string {
  const part = (seed: number): string => {
    let hash = seed;
    for (const letter of name) {
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
    }
    return hash.toString(16).padStart(8, "0").toUpperCase();
  };
  const hex = [2_166_136_261, 40_389, 9_973, 65_537].map(part).join("");
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `{${[...groups, hex.slice(20)].join("-")}}`;
}
