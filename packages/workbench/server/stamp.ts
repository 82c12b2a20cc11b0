import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { partFolder, type PartName, type WorkbenchProject } from "./project";

/** Fingerprints of files, by their path in the project. */
export type Sources = Readonly<Record<string, string>>;

/** The folders of this package that its page is made of. */
const OWN_FOLDERS = ["host", "page", "server"].map((name) => path.join(__dirname, "..", name));
/** Which versions of packages are bundled stands in the lock file. */
const LOCK = "package-lock.json";
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

/** What the builds themselves depend on, beside what they bundle. */
const alwaysOf = ({ root, builds }: WorkbenchProject): readonly string[] => [
  builds,
  LOCK,
  path.relative(root, path.join(__dirname, "pageBuild.ts")),
];

/** Everything as it is now. Taken before a build: what changes during it is not in the build. */
export function readSources({ root, sources, builds }: WorkbenchProject): Sources {
  const places = [...sources, builds, LOCK].map((source) => path.join(root, source));
  const files = [...places, ...OWN_FOLDERS].flatMap(filesUnder);
  const names = files.map((file) => path.relative(root, file));
  return {
    [NAMES]: digest(names.join("\n")),
    ...Object.fromEntries(names.map((name, at) => [name, digest(readFileSync(files[at]!))])),
  };
}

const stampOf = (project: WorkbenchProject, part: PartName) =>
  path.join(partFolder(project, part), ".stamp.json");

/** Notes what a part was made of: those of the project's files that its build read. */
export function writeStamp(
  project: WorkbenchProject,
  part: PartName,
  sources: Sources,
  read: Iterable<string>
): void {
  const used = [...read].map((file) => path.relative(project.root, file));
  const kept = [NAMES, ...alwaysOf(project), ...used].filter((name) => name in sources).sort();
  const stamp = Object.fromEntries(kept.map((name) => [name, sources[name]]));
  writeFileSync(stampOf(project, part), JSON.stringify(stamp, null, 1));
}

/** Whether a part stands there, made of the sources as they are. */
export function isBuilt(project: WorkbenchProject, part: PartName, sources: Sources): boolean {
  const stamp = stampOf(project, part);
  if (!existsSync(stamp)) return false;
  const prints = JSON.parse(readFileSync(stamp, "utf8")) as Sources;
  return Object.entries(prints).every(([name, print]) => sources[name] === print);
}
