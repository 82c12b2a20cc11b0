import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { VERSION } from "../../session/version";
import type { SmokeReport } from "../../sheet/smoke";
import { reportParts, reportText, type SmokeTexts } from "../../text/smokeTexts";
import { copyPlainText } from "../parts/copyToClipboard";
import { Message } from "../parts/Message";

type ReportProps = { readonly report: SmokeReport; readonly texts: SmokeTexts };

/** What a run has found, to be read and to be sent on. */
export function SmokeReportView({ report, texts }: ReportProps) {
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const parts = reportParts(report, VERSION, texts);
  return (
    <section aria-label={texts.reportTitle} className={styles.report}>
      {parts.map(({ title, lines }) => (
        <div key={title}>
          <h3 className={styles.title}>{title}</h3>
          <dl className={styles.list}>
            {lines.map(({ what, how, isBad }) => (
              <div key={what} className={styles.line}>
                <dt className={styles.what}>{what}</dt>
                <dd className={isBad ? styles.bad : styles.how}>{how}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <Message intent={report.leftBehind ? "warning" : "success"}>
        {report.leftBehind ? texts.leftBehind : texts.untouched}
      </Message>
      <div>
        <Button appearance="primary" onClick={() => setCopied(copyPlainText(reportText(parts)))}>
          {texts.copy}
        </Button>
      </div>
      <div role="status">
        {copied !== null && (
          <Message intent={copied ? "success" : "error"}>
            {copied ? texts.copied : texts.notCopied}
          </Message>
        )}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.body1Strong, margin: 0, marginBottom: tokens.spacingVerticalXS },
  list: { margin: 0 },
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  what: { minWidth: 0, overflowWrap: "anywhere" },
  how: { margin: 0, textAlign: "end" },
  bad: { margin: 0, textAlign: "end", color: tokens.colorPaletteRedForeground1 },
});
