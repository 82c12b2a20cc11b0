import { REGION_RULES, ROUNDING_RULES, TIE_RULES } from "../engine";
import type { AdoptedRow, AdoptedTable } from "./adoptedTable";
import type { AdoptedVersion } from "./adoptedVersion";

/** Reads versions that a workbook remembers; what is damaged counts as none. */
export function parseAdoptedVersions(data: unknown): readonly AdoptedVersion[] {
  return Array.isArray(data) ? data.filter(isVersion) : [];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (data: unknown): data is Fields =>
  typeof data === "object" && data !== null && !Array.isArray(data);
const isTextOrNull = (data: unknown): boolean => data === null || typeof data === "string";
const isNumberText = (data: unknown): boolean =>
  typeof data === "string" && /^-?\d+(\.\d+)?$/.test(data);

const isListOfNumbers = (data: unknown): boolean =>
  Array.isArray(data) && data.length > 0 && data.every(isNumberText);

function isVersion(data: unknown): data is AdoptedVersion {
  return (
    isFields(data) &&
    typeof data["date"] === "string" &&
    typeof data["note"] === "string" &&
    isTextOrNull(data["populationDate"]) &&
    /^[0-9a-f]{64}$/.test(String(data["sha256"])) &&
    isTable(data["table"])
  );
}

function isTable(data: unknown): data is AdoptedTable {
  return (
    isFields(data) &&
    typeof data["scheme"] === "string" &&
    isFields(data["parameters"]) &&
    Object.values(data["parameters"]).every((value) => typeof value === "string") &&
    ROUNDING_RULES.some((rule) => rule === data["rounding"]) &&
    TIE_RULES.some((rule) => rule === data["ties"]) &&
    REGION_RULES.some((rule) => rule === data["regions"]) &&
    isNumberText(data["unit"]) &&
    isNumberText(data["total"]) &&
    Array.isArray(data["rows"]) &&
    data["rows"].every(isRow)
  );
}

function isRow(data: unknown): data is AdoptedRow {
  return (
    isFields(data) &&
    isTextOrNull(data["code"]) &&
    typeof data["name"] === "string" &&
    isTextOrNull(data["region"]) &&
    (data["population"] === null || isNumberText(data["population"])) &&
    (data["populations"] === undefined || isListOfNumbers(data["populations"])) &&
    isNumberText(data["amount"]) &&
    ["member", "host", "matching-party"].some((part) => part === data["part"])
  );
}
