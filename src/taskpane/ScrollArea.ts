import { createContext, useContext, type RefObject } from "react";

/** The element that scrolls the pane's content, for parts that draw only what is in sight. */
export const ScrollArea = createContext<RefObject<HTMLElement | null>>({ current: null });

export function useScrollArea(): RefObject<HTMLElement | null> {
  return useContext(ScrollArea);
}
