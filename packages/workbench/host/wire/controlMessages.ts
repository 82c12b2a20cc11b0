/**
 * Messages between host and window that are not Office.js' own JSON: in Excel they are calls of the
 * native container, here they share the port.
 */
export type ControlMessage =
  /** A click on a ribbon button with ExecuteFunction. */
  | {
      readonly control: "run-action";
      readonly invocation: string;
      readonly action: string;
    }
  /** The handler called `event.completed()`, or there was none. */
  | { readonly control: "action-completed"; readonly invocation: string; readonly status: number };

/** The control message in a text; null for Office.js' own messages. */
export function parseControl(text: string): ControlMessage | null {
  if (!text.startsWith('{"control":')) return null;
  return JSON.parse(text) as ControlMessage;
}
