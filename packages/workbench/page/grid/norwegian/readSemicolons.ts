import { readAs } from "../../../host/spreadsheet/readAs";
import { separatorsFromNorwegian } from "./formulaText";

/** Lets Univer's editor know `;` between arguments and `,` in numbers, as it knows `,` and `.`. */
export function readSemicolons(): void {
  readAs((formula) => separatorsFromNorwegian(formula));
}
