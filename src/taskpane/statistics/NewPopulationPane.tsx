import { lazy } from "react";
import { Later } from "../parts/Later";

const NewPopulationSection = lazy(() => import("./NewPopulationSection"));

/** The part about new population, which is fetched after the first look at the sheet. */
export function NewPopulationPane() {
  return (
    <Later>
      <NewPopulationSection />
    </Later>
  );
}
