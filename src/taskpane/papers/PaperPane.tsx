import type { SheetState } from "../../session/state";
import { councilTexts } from "../../text/councilTexts";
import { usePaneContext } from "../PaneContext";
import { Section } from "../parts/Section";
import { PaperIntro } from "./PaperIntro";
import { RegisterState } from "./RegisterState";
import { useDesk } from "./useDesk";

type PaperPaneProps = { readonly sheet: Extract<SheetState, { kind: "paper" }> };

/** On a paper: which it is, the way back, and only what can be done with it. */
export default function PaperPane({ sheet }: PaperPaneProps) {
  const { words } = usePaneContext();
  const texts = councilTexts(words.language);
  const desk = useDesk(texts);
  const { title, make } = texts.papers.register.pane;
  return (
    <>
      <PaperIntro sheet={sheet} texts={texts} />
      {desk !== null && sheet.part === "register" && (
        <Section title={title ?? make}>
          <RegisterState desk={desk} texts={texts} />
        </Section>
      )}
    </>
  );
}
