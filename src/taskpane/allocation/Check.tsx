import { Link } from "@fluentui/react-components";
import { usePaneContext } from "../PaneContext";
import { Figures } from "../parts/Figures";
import { Message } from "../parts/Message";
import type { CheckView } from "./toAllocationView";

/** Whether the amounts add up to the total, in words and figures; the first thing to look at. */
export function Check({ check }: { readonly check: CheckView }) {
  const { session, words } = usePaneContext();
  const texts = words.texts.pane.allocation;
  return (
    <>
      <Message
        intent={check.ok ? "success" : "warning"}
        title={check.headline}
        {...(!check.offersRemainder
          ? {}
          : {
              actions: (
                <Link as="button" onClick={() => session.choose({ rounding: "largest-remainder" })}>
                  {texts.useLargestRemainder}
                </Link>
              ),
            })}
      >
        {check.text}
      </Message>
      <Figures figures={check.figures} />
    </>
  );
}
