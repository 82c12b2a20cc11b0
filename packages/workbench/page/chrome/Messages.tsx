import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { WorkbenchState } from "../store";
import type { Workbench } from "../workbench";
import { wordsFor } from "../words";
import { timeText } from "./timeText";

type MessagesProps = { readonly workbench: Workbench; readonly state: WorkbenchState };

/** What the user should read or decide, between ribbon and grid. */
export function Messages({ workbench, state }: MessagesProps): ReactElement {
  const { language, store } = workbench;
  const words = wordsFor(language);
  const { message, offered } = state;
  return (
    <>
      {offered && (
        <MessageBar intent="info">
          <MessageBarBody>
            {words.offer(offered.name, timeText(offered.keptAt, language))}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={words.close}
                onClick={() => store.set({ offered: null })}
              />
            }
          >
            <Button onClick={() => void workbench.files.continueRecent(offered.id)}>
              {words.continueWork}
            </Button>
            <Button onClick={() => void workbench.files.forgetOffered()}>{words.forgetWork}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {message && (
        <MessageBar intent={message.kind} layout="multiline">
          <MessageBarBody>{message.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={words.close}
                onClick={() => store.set({ message: null })}
              />
            }
          />
        </MessageBar>
      )}
    </>
  );
}
