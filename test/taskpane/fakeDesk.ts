import { err } from "../../src/engine";
import type { CouncilDesk } from "../../src/session/papers/councilDesk";

/** A desk that answers as it is told, refuses all else, and keeps what it was asked. */
export function fakeDesk(answers: Partial<CouncilDesk>): { desk: CouncilDesk; asked: unknown[][] } {
  const asked: unknown[][] = [];
  const desk = new Proxy({} as CouncilDesk, {
    get: (_, name: keyof CouncilDesk | "then") =>
      // A desk is no promise, whatever it is asked for.
      name === "then"
        ? undefined
        : (...args: unknown[]) => {
            asked.push([name, ...args]);
            const answer = answers[name] as ((...args: unknown[]) => unknown) | undefined;
            return answer ? answer(...args) : Promise.resolve(err({ area: "host", code: "busy" }));
          },
  });
  return { desk, asked };
}
