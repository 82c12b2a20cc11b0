import { useEffect, useState } from "react";

/** Milliseconds without a change after which something stands. */
const CALM = 800;

/** A text once it has not changed for a moment. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), CALM);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
