/** Tells that somebody no longer waits; an `AbortSignal` is one. */
export type CancelSignal = {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(
    type: "abort",
    listener: () => void,
    options?: { readonly once?: boolean }
  ): void;
  removeEventListener(type: "abort", listener: () => void): void;
};

/** All that is ever sent: an address, and municipality numbers and years in it or in the body. */
export type HttpRequest = {
  readonly method: "GET" | "POST";
  readonly url: string;
  /** JSON; null for GET. */
  readonly body: string | null;
};

export type HttpOutcome =
  | {
      readonly kind: "answered";
      readonly status: number;
      /** What the server says about waiting before the next call; null when it does not. */
      readonly retryAfterSeconds: number | null;
      readonly body: string;
    }
  | { readonly kind: "timed-out" }
  /** No connection, or it broke off before the answer was complete. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "cancelled" };

/** The way out to the network. Never throws for what a network can do. */
export interface HttpPort {
  send(
    request: HttpRequest,
    options: { readonly timeoutMs: number; readonly cancel: CancelSignal }
  ): Promise<HttpOutcome>;
}

export interface ClockPort {
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends after so many milliseconds, or at once when it is cancelled. */
  wait(ms: number, cancel: CancelSignal): Promise<void>;
}
