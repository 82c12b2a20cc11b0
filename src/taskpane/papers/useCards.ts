import { useEffect, useState } from "react";
import type { CouncilDesk } from "../../session/papers/councilDesk";
import type { PaperCards } from "../../session/papers/paperCards";
import { useSessionState } from "../PaneContext";

/** What was found on a sheet; `cards` is null where it could not be read. */
type Known = { readonly sheetName: string | null; readonly cards: PaperCards | null };

/**
 * How it stands with the papers of the sheet that is shown; null until it is known. Asked for each
 * time the cards come in sight, and for each sheet.
 */
export function useCards(desk: CouncilDesk | null, areInSight: boolean): PaperCards | null {
  const { sheet } = useSessionState();
  // To ask reads the sheet afresh: only another name, not another reading, is a reason to ask again.
  const sheetName = sheet.kind === "unknown" ? null : sheet.sheetName;
  const [known, setKnown] = useState<Known | null>(null);
  const isOfSheet = known?.sheetName === sheetName;
  const areWanted = areInSight || !isOfSheet;
  useEffect(() => {
    if (!areWanted) return undefined;
    let wanted = true;
    void desk
      ?.cards()
      .then((found) => wanted && setKnown({ sheetName, cards: found.ok ? found.value : null }));
    return () => {
      wanted = false;
    };
  }, [desk, areWanted, sheetName]);
  return isOfSheet ? known.cards : null;
}
