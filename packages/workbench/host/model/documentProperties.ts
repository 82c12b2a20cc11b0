import { PropertyBag } from "../wire/PropertyBag";
import type { Book } from "./Book";

const defaults: Readonly<Record<string, unknown>> = {
  author: "",
  category: "",
  comments: "",
  company: "",
  creationDate: null,
  keywords: "",
  lastAuthor: "",
  manager: "",
  revisionNumber: 0,
  subject: "",
  title: "",
};

/** Title, author and the like. */
export function documentProperties(book: Book): PropertyBag {
  for (const [name, value] of Object.entries(defaults)) book.state.properties[name] ??= value;
  return new PropertyBag("DocumentProperties", book.state.properties);
}
