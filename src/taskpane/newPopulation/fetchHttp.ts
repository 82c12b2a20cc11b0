import type { CancelSignal, HttpOutcome, HttpPort } from "../../session/population/newPopulation";

/**
 * The network by the browser's own `fetch`: no cookies, no referrer, and no redirect to another
 * address, so that nothing but the request itself leaves the machine and no other host is asked.
 */
export const fetchHttp: HttpPort = {
  async send({ method, url, body }, { timeoutMs, cancel }) {
    const stop = new AbortController();
    const stopNow = () => stop.abort();
    if (cancel.aborted) return { kind: "cancelled" };
    cancel.addEventListener("abort", stopNow, { once: true });
    const timer = setTimeout(stopNow, timeoutMs);
    try {
      const response = await fetch(url, {
        method,
        ...(body === null ? {} : { body, headers: { "Content-Type": "application/json" } }),
        credentials: "omit",
        referrerPolicy: "no-referrer",
        redirect: "error",
        signal: stop.signal,
      });
      return {
        kind: "answered",
        status: response.status,
        retryAfterSeconds: secondsIn(response.headers.get("Retry-After")),
        body: await response.text(),
      };
    } catch (error) {
      return failure(error, stop.signal.aborted, cancel);
    } finally {
      clearTimeout(timer);
      cancel.removeEventListener("abort", stopNow);
    }
  },
};

/** `fetch` fails with a TypeError (of its own realm) for anything on the way, and with an AbortError when it is stopped. */
function failure(error: unknown, stopped: boolean, cancel: CancelSignal): HttpOutcome {
  if (cancel.aborted) return { kind: "cancelled" };
  if (stopped) return { kind: "timed-out" };
  if (
    typeof error === "object" &&
    error !== null &&
    "name" in error &&
    error.name === "TypeError"
  ) {
    return { kind: "unreachable" };
  }
  throw error;
}

/** `Retry-After` in seconds; null where it is absent or a date. */
function secondsIn(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) : null;
}
