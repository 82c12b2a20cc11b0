/**
 * One end of the conversation between Office.js and the host. Every message is JSON text, so it
 * crosses a frame by postMessage unchanged.
 */
export type HostPort = {
  /** Sends a message to the other end. */
  post(text: string): void;
  /** Receives the other end's messages. */
  onmessage: ((text: string) => void) | null;
};
