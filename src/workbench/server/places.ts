import path from "node:path";

const root = path.join(__dirname, "..", "..", "..");

/** Where things are in the project. */
export const PLACES = {
  root,
  page: path.join(root, "out", "workbench", "page"),
  addIn: path.join(root, "out", "workbench", "add-in"),
  stamp: path.join(root, "out", "workbench", "stamp.txt"),
  officeJs: path.join(root, "node_modules", "@microsoft", "office-js", "dist"),
  samples: path.join(root, "assets", "samples"),
  sample: path.join(root, "assets", "samples", "hp-2025.xlsx"),
} as const;
