import { RefusedFile } from "../refusals";
import { officeType, type OfficePackage } from "../OfficePackage";

/** The parts a workbook is made of. */
export type WorkbookPaths = {
  readonly workbook: string;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly theme: string | null;
};

/** Finds the parts; refuses a package that is no workbook. */
export function workbookPaths(file: OfficePackage): WorkbookPaths {
  const workbook = file.related("", "officeDocument")[0]?.target;
  if (!workbook || !file.has(workbook)) throw new RefusedFile({ code: "not-a-workbook" });
  const one = (kind: string) => file.related(workbook, kind)[0]?.target ?? null;
  return {
    workbook,
    styles: one("styles"),
    sharedStrings: one("sharedStrings"),
    theme: one("theme"),
  };
}

export const relationshipTypes = {
  worksheet: officeType("worksheet"),
  styles: officeType("styles"),
  sharedStrings: officeType("sharedStrings"),
  table: officeType("table"),
  customXml: officeType("customXml"),
  customXmlProps: officeType("customXmlProps"),
  officeDocument: officeType("officeDocument"),
  drawing: officeType("drawing"),
  chart: officeType("chart"),
  comments: officeType("comments"),
  vmlDrawing: officeType("vmlDrawing"),
} as const;

export const contentTypes = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  sharedStrings: "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  customXmlProps: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
} as const;
