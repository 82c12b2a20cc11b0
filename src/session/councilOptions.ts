import type { CouncilLabels, Sha256 } from "../council";
import type { WorkbookGateway } from "../sheet/gateway";
import type { Session } from "./session";

/** What the council's desk works with. */
export type CouncilOptions = {
  readonly session: Session;
  readonly gateway: WorkbookGateway;
  readonly labels: CouncilLabels;
  readonly sha256: Sha256;
  /** Today's date as `2025-01-31`; asked when something is locked. */
  readonly today: () => string;
};
