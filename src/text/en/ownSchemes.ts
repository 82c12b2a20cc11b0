import type { SchemeFileIssue } from "../../catalogue/custom/schemeFile";
import { describeRuleInFile } from "./ruleIssues";
import type { OwnSchemeTexts } from "../nb/ownSchemes";

function describeFileIssue(issue: SchemeFileIssue): string {
  switch (issue.code) {
    case "scheme-file-not-json":
      return "The file is not valid JSON. Choose a file exported from HPSHARE.";
    case "scheme-id-taken":
      return `The name “${issue.id}” belongs to a built-in agreement. Give the agreement another “id”.`;
    case "scheme-file-invalid": {
      const place = issue.path === "" ? "The file" : `“${issue.path}”`;
      switch (issue.problem) {
        case "missing":
          return `${place} is missing. Add it.`;
        case "unknown":
          return `${place} does not belong in this agreement. Remove it, or correct the name.`;
        case "wrong-value":
          if (issue.path === "")
            return "The file is not an agreement: it must be one JSON object. Choose a file exported from HPSHARE.";
          return `${place} cannot be ${issue.value}. Correct the value; numbers are written as text with a point, for example "0.5".`;
      }
    }
    default:
      return describeRuleInFile(issue);
  }
}

export const ownSchemes: OwnSchemeTexts = {
  help: "What is chosen now, kept under a name: key, amounts and rules. The agreement lies in the workbook and can be taken to another one as a file.",
  name: "Name of the agreement",
  nameMissing: "Give the agreement a name.",
  save: "Save as an agreement of your own",
  saved: (title) => `“${title}” is saved in the workbook and chosen.`,
  replaced: (title) => `“${title}” is saved again in the place of the former one.`,
  chosen: (title) => `Chosen: ${title}`,
  download: "Download as a file",
  copy: "Copy the file",
  copied: "The content of the file is copied. Paste it into a text file whose name ends in .json.",
  notCopied: "Excel did not let the pane copy. Download the file instead.",
  remove: "Delete from the workbook",
  removed: (title) => `“${title}” is deleted. Sheets that use it keep it.`,
  open: "Open a file …",
  refused: (file) => `${file} cannot be used`,
  describeFileIssue,
};
