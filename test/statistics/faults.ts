import { builtAnswer } from "./builtAnswers";
import { json, refuse, type Fault } from "./statisticsServer";

/** Answers with the fault so many times, then leaves the request to the service. */
export function times(count: number, fault: Fault): Fault {
  let left = count;
  return (asked, response) => (left-- > 0 ? fault(asked, response) : false);
}

/** Only where the newer interface is asked. */
export const onNewer =
  (fault: Fault): Fault =>
  (asked, response) =>
    asked.url.includes("/v0/") ? false : fault(asked, response);

export const status =
  (code: number, body = ""): Fault =>
  (_asked, response) => {
    response.writeHead(code, { "Content-Type": "text/plain" });
    response.end(body);
    return true;
  };

/** Never answers. */
export const silence: Fault = () => true;

/** Ends in the middle of its answer. */
export const cutOff: Fault = (_asked, response) => {
  const body = JSON.stringify(builtAnswer(["5001"], [2026]));
  response.writeHead(200, { "Content-Length": String(body.length) });
  response.write(body.slice(0, 200));
  setTimeout(() => response.destroy(), 5);
  return true;
};

export const tooManyCalls: Fault = (_asked, response) => {
  response.writeHead(429, { "Retry-After": "7" });
  response.end();
  return true;
};

export const noTable: Fault = (_asked, response) => {
  refuse(response, 404, "Non-existent table");
  return true;
};

export const answer =
  (body: object): Fault =>
  (_asked, response) => {
    json(response, 200, body);
    return true;
  };
