import { fork } from "node:child_process";
import path from "node:path";
import type { PartName } from "./parts";
import { isBuilt, readSources } from "./stamp";

/** Resolves as soon as the part stands there; its process ends when it has tidied up. */
function buildPart(part: PartName): Promise<void> {
  const builder = fork(path.join(__dirname, "buildPart.ts"), [part]);
  return new Promise((resolve, reject) => {
    builder.once("message", () => resolve());
    builder.once("error", reject);
    builder.once("exit", () => reject(new Error(`Building failed: ${part}.`)));
  });
}

/** Those of the parts that do not stand there already, made of the same sources. */
export function partsToBuild(parts: readonly PartName[]): readonly PartName[] {
  const sources = readSources();
  return parts.filter((part) => !isBuilt(part, sources));
}

/** Builds parts side by side; rejects when one has errors, which it has printed. */
export async function buildParts(parts: readonly PartName[]): Promise<void> {
  await Promise.all(parts.map(buildPart));
}
