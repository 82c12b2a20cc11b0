import type { OfficePackage } from "../OfficePackage";
import type { FileNote, FilePart } from "../refusals";

/** Parts that show by the folder they lie in. */
const folders: readonly (readonly [RegExp, FilePart])[] = [
  [/\/charts\/chart[^/]*$/, "charts"],
  [/\/media\//, "pictures"],
  [/\/pivotTables\//, "pivot-tables"],
  [/\/(comments|threadedComments)[^/]*/, "comments"],
  [/\/slicers\//, "slicers"],
];
/** Parts that show by a section of a sheet. */
const sheetSections: readonly (readonly [string, FilePart])[] = [
  ["conditionalFormatting", "conditional-formats"],
  ["dataValidations", "data-validation"],
];

/** What the workbench does not show of a file, and what becomes of it on saving. */
export function notesOf(
  file: OfficePackage,
  workbookPath: string,
  sections: ReadonlySet<string>,
  /** Parts that are shown all the same. */
  shown: ReadonlySet<string>
): FileNote[] {
  const names = file.names().filter((name) => !shown.has(name));
  const parts = [
    ...folders.filter(([pattern]) => names.some((name) => pattern.test(name))),
    ...sheetSections.filter(([section]) => sections.has(section)),
  ].map(([, part]) => part);
  const links = file.related(workbookPath, "externalLink").length;
  return [
    ...(names.some((name) => /vbaProject\.bin$/.test(name))
      ? [{ code: "macros-dropped" } as const]
      : []),
    ...(links > 0 ? [{ code: "external-links-not-followed", links } as const] : []),
    ...(names.some((name) => name.startsWith("_xmlsignatures/"))
      ? [{ code: "not-kept", part: "signatures" } as const]
      : []),
    ...[...new Set(parts)].map((part) => ({ code: "kept-unseen", part }) as const),
  ];
}
