import type { KeptComment } from "../../../model/Comment";
import type { KeptObject } from "../../../model/objects";
import { parseArea } from "../../../spreadsheet/address";
import type { OfficePackage } from "../../OfficePackage";
import {
  childOf,
  childrenOf,
  element,
  documentText,
  parseXml,
  textOf,
  type XmlElement,
} from "../../xml";
import { SPREADSHEET } from "../../namespaces";
import { contentTypes, relationshipTypes } from "../paths";
import { setSection } from "../sheetSections";
import { isUntouched } from "../untouched";
import { addFrame, newFrames, removeFrame } from "./noteFrames";
import { PersonList } from "./PersonList";
import { THREADS } from "./readComments";
import {
  newThreads,
  standInAuthor,
  standInText,
  threadElements,
  type WrittenComment,
} from "./threadXml";

const THREADS_TYPE = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const THREADS_CONTENT = "application/vnd.ms-excel.threadedcomments+xml";

/**
 * Makes a sheet's comments those of the workbook: in the part that newer versions of Excel read, and
 * as notes for all others. The file's own notes, and comments that nobody touched, stay as they are.
 */
export function writeComments(
  file: OfficePackage,
  workbookPath: string,
  sheetPath: string,
  sheet: XmlElement,
  kept: readonly KeptObject[]
): void {
  const path = file.related(sheetPath, THREADS)[0]?.target;
  const threads = (path && file.xml(path)) || newThreads();
  const had = childrenOf(threads, THREADS).flatMap(({ attributes }) =>
    attributes.parentId === undefined ? [attributes.id ?? ""] : []
  );
  const stays = (id: string) => kept.some((each) => each.id === id && isUntouched(each));
  const gone = had.filter((id) => !stays(id));
  const written = kept
    .filter(({ id }) => !had.includes(id) || gone.includes(id))
    .map(({ id, properties }) => ({ id, ...(properties as KeptComment) }));
  if (gone.length === 0 && written.length === 0) return;
  const persons = new PersonList(file, workbookPath);
  threads.children = childrenOf(threads).filter(
    ({ attributes: { id = "", parentId = id } }) => !gone.includes(parentId)
  );
  threads.children.push(
    ...written.flatMap((each) => threadElements(each, (name) => persons.idOf(name)))
  );
  file.setXml(path ?? addThreads(file, sheetPath), threads);
  writeStandIns(file, sheetPath, sheet, gone, written);
}

function addThreads(file: OfficePackage, sheetPath: string): string {
  const path = file.freePath("xl/threadedComments/threadedComment", ".xml");
  file.relate(sheetPath, THREADS_TYPE, path);
  file.setContentType(path, THREADS_CONTENT);
  return path;
}

function writeStandIns(
  file: OfficePackage,
  sheetPath: string,
  sheet: XmlElement,
  gone: readonly string[],
  written: readonly WrittenComment[]
): void {
  const path = file.related(sheetPath, "comments")[0]?.target ?? addNotes(file, sheetPath);
  const notes = file.xml(path) ?? newNotes();
  const authors = childOf(notes, "authors");
  const list = childOf(notes, "commentList");
  const frames = openFrames(file, sheetPath, sheet);
  if (!authors || !list) return;
  const leaving = gone.map(standInAuthor);
  const names = childrenOf(authors).map(textOf);
  list.children = childrenOf(list).filter(({ attributes }) => {
    const leaves = leaving.includes(names[Number(attributes.authorId)] ?? "");
    if (leaves) removeFrame(frames.root, cellAt(attributes.ref ?? ""));
    return !leaves;
  });
  for (const comment of written) {
    const name = standInAuthor(comment.id);
    const known = names.indexOf(name);
    if (known < 0) authors.children.push(element("author", {}, [name]));
    const authorId = known < 0 ? childrenOf(authors).length - 1 : known;
    const text = element("t", { "xml:space": "preserve" }, [standInText(comment)]);
    list.children.push(
      element("comment", { ref: comment.cell, authorId }, [element("text", {}, [text])])
    );
    addFrame(frames.root, cellAt(comment.cell));
  }
  file.setXml(path, notes);
  file.setText(frames.path, documentText(frames.root));
}

function cellAt(reference: string): { readonly row: number; readonly column: number } {
  return parseArea(reference) ?? { row: 0, column: 0 };
}

function newNotes(): XmlElement {
  return element("comments", { xmlns: SPREADSHEET }, [element("authors"), element("commentList")]);
}

function addNotes(file: OfficePackage, sheetPath: string): string {
  const path = file.freePath("xl/comments", ".xml");
  file.relate(sheetPath, relationshipTypes.comments, path);
  file.setContentType(path, contentTypes.comments);
  return path;
}

/** The frames of a sheet's notes; a sheet without any is given its drawing. */
function openFrames(
  file: OfficePackage,
  sheetPath: string,
  sheet: XmlElement
): { readonly path: string; readonly root: XmlElement } {
  const own = childOf(sheet, "legacyDrawing")?.attributes["r:id"];
  const known = file.related(sheetPath, "vmlDrawing").find(({ id }) => id === own)?.target;
  const text = known === undefined ? undefined : file.text(known);
  if (known !== undefined && text !== undefined) {
    return { path: known, root: parseXml(text) };
  }
  const path = file.freePath("xl/drawings/vmlDrawing", ".vml");
  const blocks = file.names().filter((name) => /vmlDrawing[^/]*$/.test(name)).length;
  file.setContentType(path, contentTypes.vmlDrawing);
  const id = file.relate(sheetPath, relationshipTypes.vmlDrawing, path);
  setSection(sheet, "legacyDrawing", element("legacyDrawing", { "r:id": id }));
  return { path, root: newFrames(blocks + 1) };
}
