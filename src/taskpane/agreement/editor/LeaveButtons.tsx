import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Message } from "../../parts/Message";
import { useEditor } from "./EditorContext";

type LeaveButtonsProps = {
  readonly isChanged: boolean;
  readonly onSave: () => void;
  readonly onLeave: () => void;
};

/** Saves and uses the agreement, or leaves it; what was written is thrown away only when somebody says so twice. */
export function LeaveButtons({ isChanged, onSave, onLeave }: LeaveButtonsProps) {
  const { texts } = useEditor();
  const styles = useStyles();
  const [asks, setAsks] = useState(false);
  return (
    <>
      {asks && (
        <Message
          intent="warning"
          title={texts.discardTitle}
          actions={
            <>
              <Button size="small" onClick={onLeave}>
                {texts.discard}
              </Button>
              <Button size="small" onClick={() => setAsks(false)}>
                {texts.keepOn}
              </Button>
            </>
          }
        />
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onSave}>
          {texts.save}
        </Button>
        <Button onClick={() => (isChanged ? setAsks(true) : onLeave())}>{texts.cancel}</Button>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
