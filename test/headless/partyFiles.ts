import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(tmpdir(), "hpshare-parties-"));

/** The path of a file that a run may write. */
export const fileIn = (name: string): string => path.join(folder, name);

/** Writes a file for a run to read; returns its path. */
export function fileWith(name: string, text: string): string {
  const file = fileIn(name);
  writeFileSync(file, text);
  return file;
}

/** Writes a file with an agreement of one's own by a rule; returns its path. */
export function schemeFile(name: string, rule: unknown): string {
  const content = { hpshareScheme: 2, id: "a-test", title: name, rule };
  return fileWith(`${name}.json`, JSON.stringify(content));
}
