import { createContext, useContext, useState, type ReactNode } from "react";

type Opened = readonly [id: string | null, open: (id: string | null) => void];

const OneOpenContext = createContext<Opened | null>(null);

/** Lets at most one of the parts that are folded away in it be open at a time. */
export function OneOpen({ children }: { readonly children: ReactNode }) {
  return <OneOpenContext value={useState<string | null>(null)}>{children}</OneOpenContext>;
}

/** What stands within an open part is folded for itself. */
export function WithinOpen({ children }: { readonly children: ReactNode }) {
  return <OneOpenContext value={null}>{children}</OneOpenContext>;
}

/** Whether the part with this id is open, and what opens or closes it. */
export function useOpen(id: string, atFirst: boolean): readonly [boolean, (open: boolean) => void] {
  const own = useState(atFirst);
  const among = useContext(OneOpenContext);
  if (among === null) return own;
  const [openId, open] = among;
  return [openId === id, (isOpen) => open(isOpen ? id : null)];
}
