import { PLACES } from "./places";

/** What is built by itself: the workbench's page, and the add-in quickly or as it is published. */
export type PartName = "page" | "add-in" | "published";

/** Where a part is built to. */
export const PART_FOLDERS: Readonly<Record<PartName, string>> = {
  page: PLACES.page,
  "add-in": PLACES.addIn.quick,
  published: PLACES.addIn.published,
};

export function isPartName(name: string | undefined): name is PartName {
  return name !== undefined && name in PART_FOLDERS;
}
