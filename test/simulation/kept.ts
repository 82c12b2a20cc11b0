import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Scenario } from "./scenario";

const FOLDER = join(__dirname, "../fixtures/sessions");

type Kept = { readonly why: string; readonly scenario: Scenario };

/** Sessions in which something was once lost, by what went wrong in them; they are played in every run. */
export const KEPT: readonly Kept[] = readdirSync(FOLDER).map(
  (file) => JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Kept
);
