import { createContext, useContext } from "react";

/** The element that scrolls the pane's content, once it is there; for parts that draw only what is in sight. */
export const ScrollArea = createContext<HTMLElement | null>(null);

export function useScrollArea(): HTMLElement | null {
  return useContext(ScrollArea);
}
