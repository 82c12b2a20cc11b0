import { Activity, Suspense, useState, type ReactNode } from "react";
import { Loading } from "../parts/Loading";

type KeptProps = {
  readonly isShown: boolean;
  readonly children: ReactNode;
};

/** A part that is made when it is first shown, and stays as it was left while something else is. */
export function Kept({ isShown, children }: KeptProps) {
  const [wasShown, setShown] = useState(isShown);
  if (isShown && !wasShown) setShown(true);
  return wasShown ? (
    <Activity mode={isShown ? "visible" : "hidden"}>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </Activity>
  ) : null;
}
