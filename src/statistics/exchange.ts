import pRetry from "p-retry";
import { err, ok, type Result } from "../engine";
import type { StatisticsIssue } from "./issues";
import type { CallPace } from "./CallPace";
import type { CancelSignal, ClockPort, HttpOutcome, HttpPort, HttpRequest } from "./ports";
import type { StatisticsSettings } from "./settings";

/** Everything a conversation with Statistics Norway needs. */
export type StatisticsPorts = {
  readonly http: HttpPort;
  readonly clock: ClockPort;
  readonly settings: StatisticsSettings;
  readonly pace: CallPace;
  readonly cancel: CancelSignal;
};

/** Longer than this nobody waits; what the server asks for beyond it is told instead. */
const LONGEST_WAIT_SECONDS = 60;

/** A fault that may pass: the reason is kept until the attempts are used up. */
class PassingFault extends Error {
  constructor(readonly issue: StatisticsIssue) {
    super(issue.code);
  }
}

/**
 * Sends a request and gives the body of the answer. Asks again, each time after a longer wait, when
 * the fault may pass by itself; never faster than Statistics Norway allows.
 */
export async function exchange(
  ports: StatisticsPorts,
  request: HttpRequest,
  retries = ports.settings.retries
): Promise<Result<string, StatisticsIssue>> {
  const { cancel, settings } = ports;
  try {
    return await pRetry(() => attempt(ports, request), {
      retries,
      minTimeout: settings.firstWaitMs,
      factor: 2,
      signal: cancel,
      shouldRetry: ({ error }) => error instanceof PassingFault && mayPass(error.issue),
      onFailedAttempt: async ({ error, retriesLeft }) => {
        if (retriesLeft > 0 && error instanceof PassingFault) await waitAsTold(ports, error.issue);
      },
    });
  } catch (error) {
    if (error instanceof PassingFault) return err(error.issue);
    if (cancel.aborted) return err({ code: "cancelled" });
    throw error;
  }
}

async function attempt(
  { http, pace, settings, cancel }: StatisticsPorts,
  request: HttpRequest
): Promise<Result<string, StatisticsIssue>> {
  await pace.waitForTurn(cancel);
  if (cancel.aborted) return err({ code: "cancelled" });
  const outcome = await http.send(request, { timeoutMs: settings.timeoutMs, cancel });
  const issue = issueOf(outcome);
  if (issue === null) return ok(outcome.kind === "answered" ? outcome.body : "");
  if (mayPass(issue)) throw new PassingFault(issue);
  return err(issue);
}

function issueOf(outcome: HttpOutcome): StatisticsIssue | null {
  if (outcome.kind !== "answered") return { code: outcome.kind };
  const { status, body, retryAfterSeconds } = outcome;
  if (status >= 200 && status < 300) return null;
  if (status === 429) return { code: "too-many-calls", retryAfterSeconds };
  if (status === 401 || status === 403) return { code: "forbidden", status };
  if (status === 404) return { code: "not-found" };
  return status >= 500
    ? { code: "server-fault", status }
    : { code: "question-refused", status, reason: reasonIn(body) };
}

/** The title of an answer such as `{"type":"Parameter error","title":"Non-existent value"}`. */
function reasonIn(body: string): string {
  const [, title = ""] = /"title"\s*:\s*"([^"]*)"/.exec(body) ?? [];
  return title;
}

function mayPass(issue: StatisticsIssue): boolean {
  switch (issue.code) {
    case "timed-out":
    case "unreachable":
    case "server-fault":
      return true;
    case "too-many-calls":
      return (issue.retryAfterSeconds ?? 0) <= LONGEST_WAIT_SECONDS;
    default:
      return false;
  }
}

async function waitAsTold({ clock, cancel }: StatisticsPorts, issue: StatisticsIssue) {
  if (issue.code !== "too-many-calls" || issue.retryAfterSeconds === null) return;
  await clock.wait(issue.retryAfterSeconds * 1_000, cancel);
}
