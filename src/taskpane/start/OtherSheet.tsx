import type { SheetState } from "../../session/state";
import { usePaneContext } from "../PaneContext";
import { Later } from "../parts/Later";
import { StartPane } from "./StartPane";
import { onDemand } from "../parts/onDemand";

const PaperPane = onDemand(() => import("../papers/PaperPane"));
const CheckSection = onDemand(() => import("../check/CheckSection"));

type OtherSheetProps = { readonly sheet: Exclude<SheetState, { kind: "table" }> };

/** Whether a table may stand on the sheet, or be pasted beside it; of our papers the attachment holds one. */
const checksTables = (sheet: SheetState): boolean =>
  sheet.kind === "no-table" ||
  sheet.kind === "empty" ||
  (sheet.kind === "paper" && sheet.part === "attachment");

/** What there is to say and do where no population stands. */
export default function OtherSheet({ sheet }: OtherSheetProps) {
  const { openCheck, openCouncil } = usePaneContext();
  return (
    <>
      {sheet.kind !== "paper" ? (
        <StartPane sheet={sheet} />
      ) : (
        openCouncil && (
          <Later>
            <PaperPane sheet={sheet} />
          </Later>
        )
      )}
      {openCheck && checksTables(sheet) && (
        <Later>
          <CheckSection open={openCheck} />
        </Later>
      )}
    </>
  );
}
