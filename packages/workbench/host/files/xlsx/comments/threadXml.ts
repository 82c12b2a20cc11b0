import type { KeptComment } from "../../../model/Comment";
import { element, type XmlElement } from "../../xml";
import { SPREADSHEET } from "../../namespaces";
import { THREADS } from "./readComments";

/** The namespace of threaded comments and persons ([MS-XLSX] 2.6.203 to 2.6.206). */
export const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** A comment as it is to be written. */
export type WrittenComment = KeptComment & { readonly id: string };

export const newThreads = (): XmlElement =>
  element("ThreadedComments", { xmlns: THREADED, "xmlns:x": SPREADSHEET });

/** A comment and its replies, one after the other. */
export function threadElements(
  { id, cell, resolved, replies = [], ...first }: WrittenComment,
  personOf: (name: string) => string
): XmlElement[] {
  const one = (
    said: Pick<KeptComment, "content" | "authorName" | "created">,
    attributes: Record<string, string>
  ): XmlElement =>
    element(
      THREADS,
      {
        ref: cell,
        ...(said.created && { dT: said.created }),
        personId: personOf(said.authorName),
        ...attributes,
      },
      [element("text", {}, [said.content])]
    );
  return [
    one(first, { id, ...(resolved && { done: "1" }) }),
    ...replies.map((reply) => one(reply, { id: reply.id, parentId: id })),
  ];
}

/**
 * What an Excel before 2019, and LibreOffice, show in place of a comment: a note of this text, which
 * newer versions know by its author and leave out.
 */
export function standInText({ content, replies = [] }: KeptComment): string {
  const lines = (word: string, text: string) => `${word}:\n    ${text}`;
  return [
    "[Threaded comment]\n",
    "Your version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n",
    lines("Comment", content),
    ...replies.map((reply) => lines("Reply", reply.content)),
  ].join("\n");
}

/** The author of the note that stands in for a comment. */
export const standInAuthor = (id: string): string => `tc=${id}`;
