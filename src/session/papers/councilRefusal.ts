import type { CouncilIssue } from "../../council";
import type { SessionIssue } from "../workbook/sessionIssue";

/** Why a paper is not made. */
export type CouncilRefusal = SessionIssue | CouncilIssue;
