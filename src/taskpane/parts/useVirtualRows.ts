import { useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";

type VirtualRows = {
  readonly count: number;
  /** Pixels, as a first guess; rows that are measured take the height they have. */
  readonly rowHeight: number;
  /** Null until it is there. */
  readonly scrollArea: HTMLElement | null;
  /** Pixels from the top of the scrolled content to the first row. @default 0 */
  readonly offset?: number;
};

/** Tells which rows of a long list are in sight, so that only those are drawn. */
export function useVirtualRows({
  count,
  rowHeight,
  scrollArea,
  offset = 0,
}: VirtualRows): Virtualizer<HTMLElement, Element> {
  return useVirtualizer<HTMLElement, Element>({
    count,
    getScrollElement: () => scrollArea,
    estimateSize: () => rowHeight,
    scrollMargin: offset,
    overscan: 12,
  });
}
