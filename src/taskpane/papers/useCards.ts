import { useEffect, useState } from "react";
import type { CouncilDesk } from "../../session/papers/councilDesk";
import type { PaperCards } from "../../session/papers/paperCards";

/** How it stands with the papers; asked for each time the cards come in sight, null until it is known. */
export function useCards(desk: CouncilDesk | null, areInSight: boolean): PaperCards | null {
  const [cards, setCards] = useState<PaperCards | null>(null);
  useEffect(() => {
    if (!areInSight) return undefined;
    let wanted = true;
    void desk?.cards().then((found) => wanted && setCards(found.ok ? found.value : null));
    return () => {
      wanted = false;
    };
  }, [desk, areInSight]);
  return cards;
}
