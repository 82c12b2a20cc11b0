import { checkTexts } from "../../text/auditTexts";
import { usePaneContext } from "../PaneContext";
import { Section } from "../parts/Section";
import { CheckPane } from "./CheckPane";
import type { OpenCheck } from "./OpenCheck";

/** The check of a table, on a sheet that has none to allocate by. */
export default function CheckSection({ open }: { readonly open: OpenCheck }) {
  const { words } = usePaneContext();
  return (
    <Section title={checkTexts(words.language).title}>
      <CheckPane open={open} />
    </Section>
  );
}
