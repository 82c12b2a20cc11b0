import { readFile } from "node:fs/promises";
import type { CustomScheme } from "../catalogue";
import { importScheme } from "../catalogue/custom/schemeFile";
import { err, ok, type Result } from "../engine";
import type { Language } from "../text";
import { ownSchemeTexts } from "../text/ownSchemeTexts";
import { pathOf, type ReportedIssue } from "./reportedIssue";
import { isFileSystemError } from "./systemError";

/** A scheme of one's own from a file; null where the file cannot be read, else what is wrong in it. */
export async function readSchemeFile(
  file: string,
  language: Language
): Promise<Result<CustomScheme, readonly ReportedIssue[] | null>> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (isFileSystemError(error)) return err(null);
    throw error;
  }
  const read = importScheme(text.replace(/^\ufeff/, ""));
  if (read.ok) return ok(read.value);
  const { describeFileIssue } = ownSchemeTexts(language);
  return err(
    read.error.map((issue) => ({
      code: issue.code,
      severity: "error",
      cell: null,
      message: describeFileIssue(issue),
      ...pathOf(issue),
    }))
  );
}
