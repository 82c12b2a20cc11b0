import path from "node:path";

/** The add-in that the workbench shows, as its own repository names it. */
export type WorkbenchProject = {
  /** The add-in's folder; the other paths are relative to it. */
  readonly root: string;
  /** Where the workbench builds to. */
  readonly out: string;
  /** Files and folders that the add-in is made of: when one changes, it is built anew. */
  readonly sources: readonly string[];
  /** A module with `addIn({ output, quick })`, which returns a webpack configuration. */
  readonly builds: string;
  /** The manifest's name among the built files. */
  readonly manifest: string;
  /** The workbook that the page opens with; its folder is served too. */
  readonly sample: string;
};

/** What is built by itself: the workbench's page, and the add-in quickly or as it is published. */
export type PartName = "page" | "add-in" | "published";

const PART_NAMES: readonly PartName[] = ["page", "add-in", "published"];

export function isPartName(name: string | undefined): name is PartName {
  return PART_NAMES.some((part) => part === name);
}

/** Where a part is built to, as an absolute path. */
export function partFolder({ root, out }: WorkbenchProject, part: PartName): string {
  return path.join(root, out, part);
}
