import { Suspense } from "react";
import { usePaneContext } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { isCorrected, type CorrectableSheet } from "./corrections";
import { onDemand } from "../parts/onDemand";

const Corrections = onDemand(() => import("./Corrections"));

/** Lets the user say what the columns mean; folded away until the reading is wrong. */
export function CorrectionsDisclosure({ sheet }: { readonly sheet: CorrectableSheet }) {
  const { words } = usePaneContext();
  const texts = words.texts.pane;
  return (
    <Disclosure
      title={
        sheet.kind === "table" ? texts.corrections.changeReading : texts.corrections.sayColumns
      }
      {...(isCorrected(sheet.corrections) ? { note: texts.corrections.corrected } : {})}
    >
      <Suspense fallback={texts.header.loading}>
        <Corrections sheet={sheet} />
      </Suspense>
    </Disclosure>
  );
}
