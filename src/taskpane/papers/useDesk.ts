import { useEffect, useState } from "react";
import type { CouncilDesk } from "../../session/papers/councilDesk";
import type { CouncilTexts } from "../../text/councilTexts";
import { usePaneContext } from "../PaneContext";

/** The use cases of the council's papers; null until they are fetched, and where papers are not offered. */
export function useDesk({ labels }: CouncilTexts): CouncilDesk | null {
  const { openCouncil } = usePaneContext();
  const [desk, setDesk] = useState<CouncilDesk | null>(null);
  useEffect(() => {
    let wanted = true;
    void openCouncil?.(labels).then((opened) => wanted && setDesk(opened));
    return () => {
      wanted = false;
    };
  }, [openCouncil, labels]);
  return desk;
}
