import { lazy, Suspense } from "react";

const NewPopulationSection = lazy(() => import("./NewPopulationSection"));

/** The part about new population, which is fetched after the first look at the sheet. */
export function NewPopulationPane() {
  return (
    <Suspense fallback={null}>
      <NewPopulationSection />
    </Suspense>
  );
}
