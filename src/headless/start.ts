// npm start: the add-in in the workbench, for machines without Excel.

import path from "node:path";
import { startWorkbench } from "@hpshare/workbench/server";

const project = {
  root: path.join(__dirname, "..", ".."),
  out: "out/workbench",
  sources: ["src", "assets/icons", "manifest.xml"],
  builds: "webpack.config.js",
  manifest: "manifest.xml",
  sample: "assets/samples/hp-2025.xlsx",
};

startWorkbench(project, process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
