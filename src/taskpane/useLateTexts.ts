import { useEffect, useState } from "react";
import type { LateTexts } from "../text";

/** Milliseconds until what could not be fetched is asked for again. */
const AGAIN_AFTER = 2000;

/** The words there, or how they are fetched. */
export type LateTextsSource = LateTexts | (() => Promise<LateTexts>);

/** The words that few sheets need: fetched once the pane is drawn, until they come; null before. */
export function useLateTexts(source: LateTextsSource, isDrawn: boolean): LateTexts | null {
  const [texts, setTexts] = useState(typeof source === "function" ? null : source);
  useEffect(() => {
    if (!isDrawn || typeof source !== "function") return;
    let isOver = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      source().then(
        (fetched) => {
          if (!isOver) setTexts(fetched);
        },
        () => {
          if (!isOver) waiting = setTimeout(ask, AGAIN_AFTER);
        }
      );
    };
    ask();
    return () => {
      isOver = true;
      clearTimeout(waiting);
    };
  }, [source, isDrawn]);
  return texts;
}
