// Builds one part in a process of its own: parts are built side by side, one for each processor.

import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Configuration } from "webpack";
import { isPartName, PART_FOLDERS, type PartName } from "./parts";
import { PLACES } from "./places";
import { readSources, writeStamp } from "./stamp";

type Builds = {
  readonly addIn: (options: { output: string; quick: boolean }) => Configuration;
  readonly workbench: () => Configuration;
};

function configurationOf(part: PartName): Configuration {
  // webpack.config.js is plain JavaScript: webpack's own command line reads it too.
  const require = createRequire(__filename);
  const builds = require(path.join(PLACES.root, "webpack.config.js")) as Builds;
  if (part === "page") return builds.workbench();
  const output = path.relative(PLACES.root, PART_FOLDERS[part]);
  return builds.addIn({ output, quick: part === "add-in" });
}

function build(part: PartName): void {
  const sources = readSources();
  const compiler = webpack(configurationOf(part));
  if (!compiler) throw new Error("webpack made no compiler.");
  compiler.run((error, stats) => {
    if (error) throw error;
    if (!stats || stats.hasErrors()) {
      console.error(stats?.toString("errors-only"));
      process.exitCode = 1;
    } else {
      writeStamp(part, sources, stats.compilation.fileDependencies);
      process.send?.("built");
    }
    // Storing webpack's cache goes on meanwhile: nobody waits for it.
    compiler.close(() => process.disconnect?.());
  });
}

const part = process.argv[2];
if (!isPartName(part)) throw new Error(`There is no part ${part}.`);
build(part);
