import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REPORTED } from "../../host/Behaviours";

/** The source of the host and its page, apart from the list of behaviours. */
const source = ["host", "page"]
  .map((folder) => join(__dirname, "../..", folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && file !== "Behaviours.ts")
      .map((file) => readFileSync(join(folder, file), "utf8"))
  )
  .join();
const tests = readFileSync(join(__dirname, "../host/behaviours.test.ts"), "utf8");

it.each(Object.keys(REPORTED))("what %s reports is done by the host, and tried here", (issue) => {
  expect(source.includes(`"${issue}"`)).toBe(true);
  expect(tests.includes(`"${issue}"`)).toBe(true);
});
