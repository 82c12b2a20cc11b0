import { VERSION } from "../../session/version";
import { smokeTexts } from "../../text/smokeTexts";
import { usePaneContext } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import type { OpenSmokeRun } from "./OpenSmokeRun";
import { SmokeTry } from "./SmokeTry";

/** Which add-in this is, and a way to try it in the Excel that is open. */
export default function AboutPane({ open }: { readonly open: OpenSmokeRun }) {
  const { words } = usePaneContext();
  const texts = smokeTexts(words.language);
  return (
    <Section title={texts.about} aside={<span>{texts.version(VERSION)}</span>}>
      <Disclosure title={texts.title}>
        <SmokeTry open={open} texts={texts} />
      </Disclosure>
    </Section>
  );
}
