import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { HeadlessRequest } from "./commandLine";

/** Why a run does not begin: it would write over what it reads, or under a name of another kind. */
export type PathIssue =
  | {
      readonly code: "same-file";
      readonly options: readonly [string, string];
      readonly file: string;
    }
  | { readonly code: "not-xlsx"; readonly file: string };

/** The first thing wrong with the files of a run, wherever links lead; null for nothing. */
export async function checkFiles(request: HeadlessRequest): Promise<PathIssue | null> {
  const { file, out, council } = request;
  const named: readonly (readonly [string, string | null])[] = [
    ["FIL.xlsx", file],
    ["--out", out],
    ["--csv", council.csv],
    ["--paid", council.paid],
  ];
  const known = new Map<string, string>();
  for (const [option, name] of named) {
    if (name === null) continue;
    const place = await placeOf(name);
    const other = known.get(place);
    if (other !== undefined) return { code: "same-file", options: [other, option], file: name };
    known.set(place, option);
  }
  if (out === null || /\.xlsx$/i.test(out)) return null;
  // What is no file, such as a device, may be called anything.
  const there = await stat(out).catch(() => null);
  return there === null || there.isFile() ? { code: "not-xlsx", file: out } : null;
}

/** Where a file lies, or will lie. */
async function placeOf(name: string): Promise<string> {
  const whole = path.resolve(name);
  try {
    return await realpath(whole);
  } catch {
    const folder = await realpath(path.dirname(whole)).catch(() => path.dirname(whole));
    return path.join(folder, path.basename(whole));
  }
}
