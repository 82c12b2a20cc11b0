import { makeStyles, tokens } from "@fluentui/react-components";
import { ForgottenMessage } from "./ForgottenMessage";
import { NoticeMessage } from "./NoticeMessage";
import { UnfinishedMessage } from "./UnfinishedMessage";
import { UnreadMessage } from "./UnreadMessage";

/** What there is to say about the workbook and of the last action. */
export default function Notices() {
  const styles = useStyles();
  return (
    <div className={styles.notices}>
      <UnreadMessage />
      <UnfinishedMessage />
      <ForgottenMessage />
      <NoticeMessage />
    </div>
  );
}

const useStyles = makeStyles({
  notices: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    ":empty": { display: "none" },
  },
});
