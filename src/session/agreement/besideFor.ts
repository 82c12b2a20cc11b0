import { ok, type Result } from "../../engine";
import type { CustomScheme } from "../../catalogue";
import { fetchPart, type NotFetched } from "../../sheet/fetchPart";
import type { Beside } from "./beside";

/** Fetches what reads other parties and figures, where something can ask for them; null where nothing can. */
export async function besideFor(
  asksForParties: boolean,
  schemes: readonly CustomScheme[]
): Promise<Result<Beside | null, NotFetched>> {
  const isAsked = asksForParties || schemes.some(({ scheme }) => scheme.form === "written");
  return isAsked ? fetchPart(async () => (await import("./beside")).BESIDE) : ok(null);
}
