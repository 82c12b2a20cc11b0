import type { OfficePackage } from "../../OfficePackage";
import { childrenOf, element } from "../../xml";
import { guidOf } from "../guid";
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
