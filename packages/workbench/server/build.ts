import { fork } from "node:child_process";
import path from "node:path";
import type { PartName, WorkbenchProject } from "./project";
import { isBuilt, readSources } from "./stamp";

/** Resolves as soon as the part stands there; its process ends when it has tidied up. */
function buildPart(project: WorkbenchProject, part: PartName): Promise<void> {
  const builder = fork(path.join(__dirname, "buildPart.ts"), [part, JSON.stringify(project)]);
  return new Promise((resolve, reject) => {
    builder.once("message", () => resolve());
    builder.once("error", reject);
    builder.once("exit", () => reject(new Error(`Building failed: ${part}.`)));
  });
}

/** Those of the parts that do not stand there already, made of the same sources. */
export function partsToBuild(
  project: WorkbenchProject,
  parts: readonly PartName[]
): readonly PartName[] {
  const sources = readSources(project);
  return parts.filter((part) => !isBuilt(project, part, sources));
}

/** Builds parts side by side; rejects when one has errors, which it has printed. */
export async function buildParts(
  project: WorkbenchProject,
  parts: readonly PartName[]
): Promise<void> {
  await Promise.all(parts.map((part) => buildPart(project, part)));
}
