type Bridge = { sendMessageToHost(text: string): void };
type Action = { readonly ActionType: number; readonly Name?: string };
type Request = {
  readonly type: number;
  readonly message: { readonly body: { readonly Actions: readonly Action[] } };
};
const INSTANTIATE = 1;

/**
 * Collects what we send to Excel from now on, a text for each round trip; the requests by which
 * Office.js lets go of objects are its own.
 */
export function countRequests(): () => readonly string[] {
  const bridge = (globalThis as unknown as { _richApiNativeBridge: Bridge })._richApiNativeBridge;
  const send = jest.spyOn(bridge, "sendMessageToHost");
  const asks = ({ ActionType, Name }: Action) =>
    ActionType !== INSTANTIATE && Name !== "_RemoveReference";
  return () =>
    send.mock.calls
      .map(([text]) => text)
      .filter((text) => {
        const { type, message } = JSON.parse(text) as Request;
        return type === 1 && message.body.Actions.some(asks);
      });
}
