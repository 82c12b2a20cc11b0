// Builds one part in a process of its own: parts are built side by side, one for each processor.

import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Configuration } from "webpack";
import { pageBuild } from "./pageBuild";
import { isPartName, partFolder, type PartName, type WorkbenchProject } from "./project";
import { readSources, writeStamp } from "./stamp";

type AddInBuilds = {
  readonly addIn: (options: { output: string; quick: boolean }) => Configuration;
};

function configurationOf(project: WorkbenchProject, part: PartName): Configuration {
  const { root, builds } = project;
  const folder = partFolder(project, part);
  if (part === "page") return pageBuild(folder, path.join(root, "out", "cache"));
  // The add-in's builds are plain JavaScript: webpack's own command line reads them too.
  const { addIn } = createRequire(__filename)(path.join(root, builds)) as AddInBuilds;
  return addIn({ output: path.relative(root, folder), quick: part === "add-in" });
}

function build(project: WorkbenchProject, part: PartName): void {
  const sources = readSources(project);
  const compiler = webpack(configurationOf(project, part));
  if (!compiler) throw new Error("webpack made no compiler.");
  compiler.run((error, stats) => {
    if (error) throw error;
    if (!stats || stats.hasErrors()) {
      console.error(stats?.toString("errors-only"));
      process.exitCode = 1;
    } else {
      writeStamp(project, part, sources, stats.compilation.fileDependencies);
      process.send?.("built");
    }
    // Storing webpack's cache goes on meanwhile: nobody waits for it.
    compiler.close(() => process.disconnect?.());
  });
}

const [part, project] = process.argv.slice(2);
if (!isPartName(part) || !project) throw new Error(`There is no part ${part}.`);
build(JSON.parse(project) as WorkbenchProject, part);
