import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PART_FOLDERS, type PartName } from "./parts";
import { PLACES } from "./places";

/** Fingerprints of files, by their path in the project. */
export type Sources = Readonly<Record<string, string>>;

/** Folders and files that parts can be made of. */
const SOURCES = [
  "src",
  "packages/workbench",
  "assets/icons",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];
/** What the builds themselves depend on, beside what they bundle. */
const ALWAYS = ["webpack.config.js", "package-lock.json"];
/** A module of another name may be found instead of one that was bundled. */
const NAMES = "names of sources";

function filesUnder(place: string): string[] {
  if (path.extname(place) !== "") return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

const digest = (text: string | Buffer) => createHash("sha256").update(text).digest("hex");

/** Everything as it is now. Taken before a build: what changes during it is not in the build. */
export function readSources(): Sources {
  const files = SOURCES.flatMap((source) => filesUnder(path.join(PLACES.root, source)));
  const names = files.map((file) => path.relative(PLACES.root, file));
  return {
    [NAMES]: digest(names.join("\n")),
    ...Object.fromEntries(names.map((name, at) => [name, digest(readFileSync(files[at]!))])),
  };
}

const stampOf = (part: PartName) => path.join(PART_FOLDERS[part], ".stamp.json");

/** Notes what a part was made of: those of the project's files that its build read. */
export function writeStamp(part: PartName, sources: Sources, read: Iterable<string>): void {
  const used = [...read].map((file) => path.relative(PLACES.root, file));
  const kept = [NAMES, ...ALWAYS, ...used].filter((name) => name in sources).sort();
  const stamp = Object.fromEntries(kept.map((name) => [name, sources[name]]));
  writeFileSync(stampOf(part), JSON.stringify(stamp, null, 1));
}

/** Whether a part stands there, made of the sources as they are. */
export function isBuilt(part: PartName, sources: Sources): boolean {
  if (!existsSync(stampOf(part))) return false;
  const stamp = JSON.parse(readFileSync(stampOf(part), "utf8")) as Sources;
  return Object.entries(stamp).every(([name, print]) => sources[name] === print);
}
