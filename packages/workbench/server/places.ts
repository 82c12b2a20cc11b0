import path from "node:path";

const root = path.join(__dirname, "..", "..", "..");
const out = path.join(root, "out", "workbench");

/** Where things are in the project. */
export const PLACES = {
  root,
  page: path.join(out, "page"),
  /** The add-in quickly built, and as it is published. */
  addIn: { quick: path.join(out, "add-in"), published: path.join(out, "published") },
  officeJs: path.join(root, "node_modules", "@microsoft", "office-js", "dist"),
  samples: path.join(root, "assets", "samples"),
  sample: path.join(root, "assets", "samples", "hp-2025.xlsx"),
} as const;
