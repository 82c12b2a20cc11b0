import type { CouncilIssue } from "../council";
import type { SessionIssue } from "./state";

/** Why a paper is not made. */
export type CouncilRefusal = SessionIssue | CouncilIssue;
