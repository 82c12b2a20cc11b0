import type { SmokeLabels, SmokeRun } from "../../sheet/smoke";

/** Makes a run over the open workbook; what it needs is fetched with the call. */
export type OpenSmokeRun = (labels: SmokeLabels) => Promise<SmokeRun>;
