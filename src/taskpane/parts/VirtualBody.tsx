import type { Virtualizer } from "@tanstack/react-virtual";
import type { ReactNode } from "react";

type VirtualBodyProps = {
  readonly virtualizer: Virtualizer<HTMLElement, Element>;
  readonly columns: number;
  /** The table rows at a place, which are measured together. */
  readonly children: (place: number) => ReactNode;
};

/** The rows in sight, between two that stand for those above and below. */
export function VirtualBody({ virtualizer, columns, children }: VirtualBodyProps) {
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const { scrollMargin } = virtualizer.options;
  const before = first === undefined ? 0 : first.start - scrollMargin;
  const after = last === undefined ? 0 : virtualizer.getTotalSize() - (last.end - scrollMargin);
  return (
    <>
      <Gap height={before} columns={columns} />
      {items.map(({ index, key }) => (
        <tbody key={key} ref={virtualizer.measureElement} data-index={index}>
          {children(index)}
        </tbody>
      ))}
      <Gap height={after} columns={columns} />
    </>
  );
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return height <= 0 ? null : (
    <tbody aria-hidden>
      <tr>
        <td colSpan={columns} style={{ height, padding: 0 }} />
      </tr>
    </tbody>
  );
}
