import { createRequire } from "node:module";
import path from "node:path";

/** The folder of the unmodified Office.js, as its package brings it. */
export const OFFICE_JS = path.join(
  path.dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")),
  "dist"
);
