import { useEffect, useState } from "react";
import type { CouncilDesk } from "../../session/councilDesk";
import { councilTexts } from "../../text/councilTexts";
import { usePaneContext } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import { AdoptedGroup } from "./AdoptedGroup";
import { AttachmentGroup } from "./AttachmentGroup";
import { InvoiceGroup } from "./InvoiceGroup";
import type { OpenCouncil } from "./OpenCouncil";
import { RegisterGroup } from "./RegisterGroup";
import { SettlementGroup } from "./SettlementGroup";
import { VerifyGroup } from "./VerifyGroup";

/** The papers for the councils and for accounting, each folded away until it is asked for. */
export default function CouncilPane({ open }: { readonly open: OpenCouncil }) {
  const { words } = usePaneContext();
  const texts = councilTexts(words.language);
  const [desk, setDesk] = useState<CouncilDesk | null>(null);
  useEffect(() => {
    let wanted = true;
    void open(texts.labels).then((opened) => wanted && setDesk(opened));
    return () => {
      wanted = false;
    };
  }, [open, texts]);
  if (desk === null) return null;
  const council = { desk, texts };
  const titles = texts.pane;
  return (
    <Section title={titles.title}>
      <div>
        <Disclosure title={titles.attachmentTitle}>
          <AttachmentGroup {...council} />
        </Disclosure>
        <Disclosure title={titles.lockTitle}>
          <AdoptedGroup {...council} />
        </Disclosure>
        <Disclosure title={titles.verifyTitle}>
          <VerifyGroup {...council} />
        </Disclosure>
        <Disclosure title={titles.registerTitle}>
          <RegisterGroup {...council} />
        </Disclosure>
        <Disclosure title={titles.invoicesTitle}>
          <InvoiceGroup {...council} />
        </Disclosure>
        <Disclosure title={titles.settlementTitle}>
          <SettlementGroup {...council} />
        </Disclosure>
      </div>
    </Section>
  );
}
