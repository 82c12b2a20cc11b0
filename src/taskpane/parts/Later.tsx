import { Suspense, useEffect, useState, type ReactNode } from "react";

/** A part of the pane that is fetched only once the rest has been drawn, when nobody waits for it. */
export function Later({ children }: { readonly children: ReactNode }) {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setDrawn(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return drawn ? <Suspense fallback={null}>{children}</Suspense> : null;
}
