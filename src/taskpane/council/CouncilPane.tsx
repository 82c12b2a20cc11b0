import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import type { CouncilDesk } from "../../session/papers/councilDesk";
import type { SheetState } from "../../session/state";
import { nextYearTexts } from "../../text/nextYearTexts";
import { councilTexts, type CouncilTexts } from "../../text/councilTexts";
import { usePaneContext, useSessionState } from "../PaneContext";
import { NextYear } from "./NextYear";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import { AdoptedGroup } from "./AdoptedGroup";
import { CopyTable } from "./CopyTable";
import { InvoiceFile } from "./InvoiceFile";
import type { OpenCouncil } from "./OpenCouncil";
import { PaperGroup, type PaperActions } from "./PaperGroup";
import { PaperIntro } from "./PaperIntro";
import { RegisterState } from "./RegisterState";
import type { Council } from "./useCouncil";

const RuleTextGroup = lazy(() => import("./RuleTextGroup"));

type Group = {
  readonly name: string;
  readonly title: string;
  readonly content: (council: Council) => ReactNode;
};

/** What can be done with a paper besides making it, by its part. */
const ACTIONS: Readonly<Record<string, PaperActions>> = {
  attachment: CopyTable,
  invoices: InvoiceFile,
};

/** Every paper with those beside it; what is locked stands after the attachment. */
const groupsIn = (texts: CouncilTexts): readonly Group[] =>
  texts.labels.papers
    .filter(({ beside }) => beside === null)
    .flatMap((paper) => [
      {
        name: paper.part,
        title: paper.pane.title ?? paper.pane.make,
        content: (council) => (
          <PaperGroup
            {...council}
            papers={[paper, ...texts.labels.papers.filter(({ beside }) => beside === paper.part)]}
            Actions={ACTIONS[paper.part] ?? null}
          />
        ),
      },
      ...(paper.part === "attachment" ? [ruleTextGroup(texts), lockGroup(texts)] : []),
    ]);

const ruleTextGroup = ({ pane }: CouncilTexts): Group => ({
  name: "rule-text",
  title: pane.ruleText.title,
  content: () => (
    <Suspense fallback={null}>
      <RuleTextGroup />
    </Suspense>
  ),
});

const lockGroup = ({ pane }: CouncilTexts): Group => ({
  name: "lock",
  title: pane.lockTitle,
  content: (council) => <AdoptedGroup {...council} />,
});

const registerGroup = ({ papers }: CouncilTexts): Group => ({
  name: "register",
  title: papers.register.pane.title ?? papers.register.pane.make,
  content: (council) => <RegisterState {...council} />,
});

/** The papers for the councils and for accounting, each folded away until it is asked for. */
export default function CouncilPane({ open }: { readonly open: OpenCouncil }) {
  const { words } = usePaneContext();
  const { sheet } = useSessionState();
  const texts = councilTexts(words.language);
  const [desk, setDesk] = useState<CouncilDesk | null>(null);
  useEffect(() => {
    let wanted = true;
    void open(texts.labels).then((opened) => wanted && setDesk(opened));
    return () => {
      wanted = false;
    };
  }, [open, texts]);
  const groups = groupsOn(sheet, texts, nextYearTexts(words.language).title);
  return (
    <>
      {sheet.kind === "paper" && <PaperIntro sheet={sheet} texts={texts} />}
      {desk !== null && groups.length > 0 && (
        <Section title={texts.pane.title}>
          <div>
            {groups.map(({ name, title, content }) => (
              <Disclosure
                key={`${sheet.kind === "paper"} ${name}`}
                title={title}
                open={sheet.kind === "paper"}
              >
                {content({ desk, texts })}
              </Disclosure>
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

const nextYearGroup = (title: string): Group => ({
  name: "next year",
  title,
  content: (council) => <NextYear {...council} />,
});

/** On a paper only what can be done with it. */
function groupsOn(sheet: SheetState, texts: CouncilTexts, nextYear: string): readonly Group[] {
  if (sheet.kind !== "paper") return [...groupsIn(texts), nextYearGroup(nextYear)];
  return sheet.part === "register" ? [registerGroup(texts)] : [];
}
