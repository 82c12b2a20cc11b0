import { localDate } from "../../src/session/localDate";

it("is the date where the person sits, also just after midnight", () => {
  const moment = new Date(2026, 2, 1, 0, 30);
  expect(localDate(moment)).toBe("2026-03-01");
  expect(localDate(new Date(2026, 10, 28, 23, 59))).toBe("2026-11-28");
});
