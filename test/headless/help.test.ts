import { useHeadless } from "./useHeadless";

const headless = useHeadless();

describe("the words after the command", () => {
  it("are told when somebody asks, in the language that is asked for", async () => {
    for (const args of [["--help"], ["-h"], ["a.xlsx", "--help", "--rund"]]) {
      const { status, stdout: out, stderr: err } = await headless(...args);
      expect([status, err]).toEqual([0, ""]);
      expect(out).toMatch(/^Bruk: npm run -s headless/);
      expect(out).toMatch(/--help/);
    }
    expect((await headless("--lang", "en", "--help")).stdout).toMatch(/^Usage: /);
  });

  it.each([
    { why: "apart", lang: ["--lang", "en"] },
    { why: "in one word", lang: ["--lang=en"] },
  ])("are complained of in the language that is asked for, $why", async ({ lang }) => {
    const { status, stdout: out, stderr: err } = await headless("a.xlsx", "--rund", ...lang);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^Unknown or incomplete option: .*\nUsage: /);
    expect((await headless("a.xlsx", "--index", "2", ...lang)).stderr).toMatch(
      /^--index counts only together with --next-year\./
    );
  });

  it("are complained of in Norwegian where the language is what is wrong", async () => {
    expect((await headless("en", "--lang", "sv")).stderr).toMatch(/^--lang kan ikke være «sv»/);
  });
});
