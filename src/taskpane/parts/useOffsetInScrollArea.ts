import { useLayoutEffect, useState, type RefObject } from "react";
import { useScrollArea } from "../ScrollArea";

/** Pixels from the top of the pane's scrolled content to an element; follows what unfolds above it. */
export function useOffsetInScrollArea(element: RefObject<HTMLElement | null>): number {
  const scrollArea = useScrollArea();
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const content = scrollArea?.firstElementChild;
    if (!scrollArea || !content) return;
    const measure = () => {
      if (element.current === null) return;
      const top =
        element.current.getBoundingClientRect().top - scrollArea.getBoundingClientRect().top;
      setOffset(Math.round(top + scrollArea.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => observer.disconnect();
  }, [element, scrollArea]);
  return offset;
}
