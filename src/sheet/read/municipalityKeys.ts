import {
  findMunicipality,
  keyOfMunicipality,
  municipalitiesNamed,
} from "../../catalogue/municipalities";
import type { MunicipalityText } from "./municipalityText";

/** What a number is known by across its changes; an unknown one by itself. */
export function keyOfCode(code: string): string {
  const known = findMunicipality(code);
  return known ? keyOfMunicipality(known) : code;
}

/** What the municipalities that a row can be about are known by. */
export function keysOfRow({ code, name }: MunicipalityText): readonly string[] {
  if (code !== null) return [keyOfCode(code)];
  return name === null ? [] : municipalitiesNamed(name).map(keyOfMunicipality);
}
