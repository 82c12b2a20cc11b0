import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Configuration } from "webpack";
import { PLACES } from "./places";

/** Everything that the two builds are made of. */
const SOURCES = ["src", "assets/icons", "manifest.xml", "webpack.config.js", "package-lock.json"];

type Builds = {
  readonly addIn: (options: { output: string }) => Configuration;
  readonly workbench: () => Configuration;
};

function filesUnder(place: string): string[] {
  if (path.extname(place) !== "") return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** A fingerprint of the sources: the same as at the last build, nothing needs building. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES)
    for (const file of filesUnder(path.join(PLACES.root, source)))
      hash.update(path.relative(PLACES.root, file)).update(readFileSync(file));
  return hash.digest("hex");
}

function isBuilt(stamp: string): boolean {
  return existsSync(PLACES.stamp) && readFileSync(PLACES.stamp, "utf8") === stamp;
}

async function runWebpack(configurations: Configuration[]): Promise<void> {
  // Loaded only when there is something to build: it takes its time.
  const { default: webpack } = await import("webpack");
  const compiler = webpack(configurations);
  if (!compiler) throw new Error("webpack made no compiler.");
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close((closeError) => {
        if (error ?? closeError) reject(error ?? closeError);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      });
    });
  });
}

/** Builds the page and the add-in unless both stand there already, made of the same sources. */
export async function buildWorkbench(): Promise<void> {
  const stamp = fingerprint();
  if (isBuilt(stamp)) return;
  // webpack.config.js is plain JavaScript: webpack's own command line reads it too.
  const require = createRequire(__filename);
  const builds = require(path.join(PLACES.root, "webpack.config.js")) as Builds;
  await runWebpack([
    builds.addIn({ output: path.relative(PLACES.root, PLACES.addIn) }),
    builds.workbench(),
  ]);
  mkdirSync(path.dirname(PLACES.stamp), { recursive: true });
  writeFileSync(PLACES.stamp, stamp);
}
