import { useLayoutEffect, useState, type RefObject } from "react";
import { useScrollArea } from "../ScrollArea";

/** Pixels from the top of the pane's scrolled content to an element; follows what unfolds above it. */
export function useOffsetInScrollArea(element: RefObject<HTMLElement | null>): number {
  const scrollArea = useScrollArea();
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const area = scrollArea.current;
    const content = area?.firstElementChild;
    if (!area || !content) return;
    const measure = () => {
      if (element.current === null) return;
      const top = element.current.getBoundingClientRect().top - area.getBoundingClientRect().top;
      setOffset(Math.round(top + area.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => observer.disconnect();
  }, [element, scrollArea]);
  return offset;
}
