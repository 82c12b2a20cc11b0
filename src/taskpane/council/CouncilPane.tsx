import { useEffect, useState, type ComponentType } from "react";
import type { CouncilDesk } from "../../session/councilDesk";
import type { SheetState } from "../../session/state";
import { councilTexts, type CouncilTexts } from "../../text/councilTexts";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import { AdoptedGroup } from "./AdoptedGroup";
import { AttachmentGroup } from "./AttachmentGroup";
import { ConsequenceGroup } from "./ConsequenceGroup";
import { HistoryGroup } from "./HistoryGroup";
import { InvoiceGroup } from "./InvoiceGroup";
import type { OpenCouncil } from "./OpenCouncil";
import { PaperIntro } from "./PaperIntro";
import { RegisterGroup } from "./RegisterGroup";
import { SettlementGroup } from "./SettlementGroup";
import type { Council } from "./useCouncil";
import { VerifyGroup } from "./VerifyGroup";

type Group = {
  readonly name: string;
  readonly title: (pane: CouncilTexts["pane"]) => string;
  readonly Content: ComponentType<Council>;
  /** The paper on which it can be used, besides the sheet with the allocation. */
  readonly on?: "attachment" | "register";
};

const GROUPS: readonly Group[] = [
  { name: "attachment", title: (pane) => pane.attachmentTitle, Content: AttachmentGroup },
  { name: "lock", title: (pane) => pane.lockTitle, Content: AdoptedGroup },
  {
    name: "verify",
    title: (pane) => pane.verifyTitle,
    Content: VerifyGroup,
    on: "attachment",
  },
  {
    name: "register",
    title: (pane) => pane.registerTitle,
    Content: RegisterGroup,
    on: "register",
  },
  { name: "consequence", title: (pane) => pane.consequenceTitle, Content: ConsequenceGroup },
  { name: "history", title: (pane) => pane.historyTitle, Content: HistoryGroup },
  { name: "invoices", title: (pane) => pane.invoicesTitle, Content: InvoiceGroup },
  { name: "settlement", title: (pane) => pane.settlementTitle, Content: SettlementGroup },
];

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
  const groups = groupsOn(sheet);
  return (
    <>
      {sheet.kind === "paper" && <PaperIntro sheet={sheet} texts={texts} />}
      {desk !== null && groups.length > 0 && (
        <Section title={texts.pane.title}>
          <div>
            {groups.map(({ name, title, Content }) => (
              <Disclosure
                key={`${sheet.kind === "paper"} ${name}`}
                title={title(texts.pane)}
                open={sheet.kind === "paper"}
              >
                <Content desk={desk} texts={texts} />
              </Disclosure>
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

/** On a paper only what can be done with it; where no table was read, only what may still be an adopted one. */
function groupsOn(sheet: SheetState): readonly Group[] {
  switch (sheet.kind) {
    case "paper":
      return GROUPS.filter(({ on }) => on === sheet.part);
    case "no-table":
      return GROUPS.filter(({ on }) => on === "attachment");
    default:
      return GROUPS;
  }
}
