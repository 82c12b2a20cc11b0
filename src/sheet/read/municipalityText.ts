import type { CellValue } from "../snapshot";
import { inForceIn, municipalitiesNamed, type Municipality } from "../../catalogue/municipalities";
import { errorIn, FOOTNOTE, tidy } from "./numberText";
import { LATEST_YEAR } from "./validity";

/** A municipality as a cell writes it. */
export type MunicipalityText = {
  /** Four digits, known or not; null when the cell has none. */
  readonly code: string | null;
  /** Null when the cell has a number only. */
  readonly name: string | null;
  /** A municipality that the name can mean, one in force before those of the past; null when it can mean none. */
  readonly named: Municipality | null;
  /** The last year in force, when the cell says so as Statistics Norway does: `Rissa (-2017)`. */
  readonly lastYear: number | null;
};

/** What exports write before a number: `K-0301`, `NO-0301`, `municip0301`, `kommune 0301`. */
const PREFIX =
  "(?:(?:K|NO|municip(?:_nor)?)[-_ ]?|(?:kommune(?:nr)?|komm?|knr|nr)[-_ .:]*(?!(?:19[5-9]|20)\\d\\d))?";
const SEPARATOR = "(?:\\s*[-\u2010-\u2015:.,;]\\s*|\\s+)";
const CODE_FIRST = new RegExp(`^${PREFIX}(\\d{3,4})${SEPARATOR}(\\p{L}.*)$`, "iu");
const CODE_LAST = new RegExp(`^(\\p{L}.*?)[\\s,;]*(?:\\s|\\()${PREFIX}(\\d{4})\\)?$`, "iu");
/** Also a number that was made a decimal, `301.0`, or begun as a list's, `0301.`. */
const CODE_ALONE = new RegExp(`^${PREFIX}(\\d{3,4})(?:\\.0?)?$`, "i");
/** What keeps a leading zero in a text file: `="0301"`, `'0301`. */
const GUARD = /^(?:="(.*)"|'(.*))$/;
const IN_FORCE = /\s*\((?:\d{4})?\s*[-\u2010-\u2015]\s*(\d{4})?\)$/;

/** A number of three or four digits as a municipality number: `301`, `301.0` and `K-0301` are `0301`; null for others. */
export function readCode(value: CellValue): string | null {
  if (typeof value === "number") {
    return Number.isInteger(value) && value >= 100 && value <= 9999 ? padCode(value) : null;
  }
  if (typeof value === "boolean") return null;
  const alone = CODE_ALONE.exec(withoutGuard(value));
  return alone ? padCode(alone[1]!) : null;
}

function withoutGuard(value: string): string {
  const text = tidy(value);
  const guarded = GUARD.exec(text);
  return guarded ? (guarded[1] ?? guarded[2] ?? "") : text;
}

function padCode(code: number | string): string {
  return String(code).padStart(4, "0");
}

function municipalityText(
  code: string | null,
  name: string | null,
  lastYear: number | null
): MunicipalityText {
  const meant = name === null ? [] : municipalitiesNamed(name);
  const named = meant.find((each) => inForceIn(each, LATEST_YEAR)) ?? meant[0] ?? null;
  return { code, name, named, lastYear };
}

/** Reads `5001`, `5001 Trondheim`, `K-5001 Trondheim`, `NO-5001`, `Trondheim (5001)` or `Trondheim`. */
export function readMunicipality(value: CellValue): MunicipalityText {
  const alone = readCode(value);
  if (alone !== null || typeof value !== "string" || errorIn(value)) {
    return municipalityText(alone, null, null);
  }
  const text = withoutGuard(value).replace(FOOTNOTE, "");
  const inForce = IN_FORCE.exec(text);
  const lastYear = inForce?.[1] === undefined ? null : Number(inForce[1]);
  const label = text.replace(IN_FORCE, "");
  const first = CODE_FIRST.exec(label);
  if (first) return municipalityText(padCode(first[1]!), first[2]!, lastYear);
  const last = CODE_LAST.exec(label);
  if (last) return municipalityText(last[2]!, last[1]!, lastYear);
  return municipalityText(null, label === "" ? null : label, lastYear);
}
