import type { CustomScheme } from "../../catalogue";
import type { Beside } from "./beside";

/** Loads what reads other parties and figures, where something can ask for them; null where nothing can. */
export async function besideFor(
  asksForParties: boolean,
  schemes: readonly CustomScheme[]
): Promise<Beside | null> {
  const isAsked = asksForParties || schemes.some(({ scheme }) => scheme.form === "written");
  return isAsked ? (await import("./beside")).BESIDE : null;
}
