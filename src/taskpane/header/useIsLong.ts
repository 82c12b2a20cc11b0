import { useEffect, useState } from "react";

/** Milliseconds after which somebody wonders what is going on. */
const LONG = 1500;

/** Whether something has been going on for so long that it deserves a word, and a way out. */
export function useIsLong(isGoingOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isGoingOn]);
  return isLong;
}
