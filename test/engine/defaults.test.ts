import { allocate } from "../../src/engine";
import { membersOf, requestOf } from "./agreement";

it("a request that leaves the defaults out is the request that spells them out", () => {
  const request = requestOf({ scheme: "hp-2025", members: membersOf(3, 4, 5) });
  const short = allocate(request);
  const long = allocate({
    ...request,
    parameters: { total: "10800000" },
    rounding: "largest-remainder",
    unit: "1",
    ties: "order",
    regions: "sum",
  });
  expect(short).toEqual(long);
});
