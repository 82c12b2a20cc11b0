import type { KeptComment } from "../../../model/Comment";
import type { KeptObject } from "../../../model/objects";
import type { OfficePackage } from "../../OfficePackage";
import { childOf, childrenOf, flagOf, textOf } from "../../xml";

/** The parts of threaded comments, by the last word of their relationship's type. */
export const THREADS = "threadedComment";
export const PERSONS = "person";

/** Reads the comments of a sheet. Its notes, which Excel keeps apart from them, stay in the file. */
export function readComments(
  file: OfficePackage,
  workbookPath: string,
  sheetPath: string,
  sheetId: string
): KeptObject[] {
  const names = personNames(file, workbookPath);
  const all = file
    .related(sheetPath, THREADS)
    .flatMap(({ target }) => childrenOf(file.xml(target), THREADS));
  const said = ({ attributes }: (typeof all)[number]) => ({
    authorName: names.get(attributes.personId ?? "") ?? "",
    created: attributes.dT ?? "",
  });
  return all.flatMap((comment): KeptObject[] => {
    const { id = "", ref = "", parentId, done } = comment.attributes;
    if (parentId !== undefined) return [];
    const replies = all.filter((each) => each.attributes.parentId === id);
    const properties: KeptComment = {
      cell: ref,
      content: textOf(childOf(comment, "text")),
      ...said(comment),
      resolved: flagOf(done),
      replies: replies.map((reply) => ({
        id: reply.attributes.id ?? "",
        content: textOf(childOf(reply, "text")),
        ...said(reply),
      })),
    };
    return [{ id, sheetId, properties, inFile: structuredClone(properties) }];
  });
}

/** Names of those who comment, by their ids. */
function personNames(file: OfficePackage, workbookPath: string): ReadonlyMap<string, string> {
  const persons = file
    .related(workbookPath, PERSONS)
    .flatMap(({ target }) => childrenOf(file.xml(target), PERSONS));
  return new Map(
    persons.map(({ attributes }) => [attributes.id ?? "", attributes.displayName ?? ""])
  );
}
