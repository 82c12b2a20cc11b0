import type { CouncilDesk, CouncilLabels } from "../../session/papers/councilDesk";

/** Makes the use cases of the council's papers; what they need is fetched with the first call. */
export type OpenCouncil = (labels: CouncilLabels) => Promise<CouncilDesk>;
