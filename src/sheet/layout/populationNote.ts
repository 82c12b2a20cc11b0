import { cellIn } from "../cellIn";
import type { SheetSnapshot } from "../snapshot";
import { OWN_NAME_PREFIX } from "./ownNames";

/** The place of the line that says which official figures were put in, and when they were fetched. */
export const POPULATION_NOTE = `${OWN_NAME_PREFIX}population_1`;

/** What the line says; null where there is none. */
export function noteOn(snapshot: SheetSnapshot): string | null {
  const note = snapshot.ownAreas.find(({ name }) => name === POPULATION_NOTE)?.area;
  const text = note && cellIn(snapshot, snapshot.values, note.row, note.column);
  return typeof text === "string" && text !== "" ? text : null;
}
