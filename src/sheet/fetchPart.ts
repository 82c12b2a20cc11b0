import { err, ok, type Result } from "../engine";

/** A part of the add-in itself could not be fetched; nothing was done. */
export type NotFetched = { readonly area: "fetching"; readonly code: "not-fetched" };

/** A part of the add-in that is loaded when it is first needed; asked for again, it is fetched again. */
export async function fetchPart<T>(load: () => Promise<T>): Promise<Result<T, NotFetched>> {
  try {
    return ok(await load());
  } catch {
    return err({ area: "fetching", code: "not-fetched" });
  }
}
