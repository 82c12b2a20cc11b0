import { toServedManifest, toWorkbenchPage } from "../../server/addInPage";
import { readCommandLine } from "../../server/commandLine";

describe("the command line of npm start", () => {
  it.each([
    {
      args: [],
      env: {},
      options: { port: 3010, open: true, build: true, published: false },
      why: "nothing said",
    },
    {
      args: ["--port", "4000", "--no-open", "--no-build", "--published"],
      env: {},
      options: { port: 4000, open: false, build: false, published: true },
      why: "everything said",
    },
    {
      args: [],
      env: { CI: "1" },
      options: { port: 3010, open: false, build: true, published: false },
      why: "no browser in continuous integration",
    },
  ])("is understood: $why", ({ args, env, options }) => {
    expect(readCommandLine(args, env)).toEqual(options);
  });

  it.each([
    { args: ["--port", "many"], why: "a port is a number" },
    { args: ["--port", "65535"], why: "the next port must exist too" },
    { args: ["--ports", "1"], why: "there is no such option" },
    { args: ["now"], why: "there is nothing to be said beside options" },
  ])("is refused: $why", ({ args }) => {
    expect(readCommandLine(args, {})).toBeNull();
  });
});

describe("the add-in's page in the workbench", () => {
  const published =
    '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="taskpane.js"></script></head>';

  it("differs from the published one by office.js and what stands for Excel just before it", () => {
    expect(toWorkbenchPage(published)).toBe(
      '<head><script src="/excel-host/frame.js"></script><script src="/office-js/office.js"></script><script defer src="taskpane.js"></script></head>'
    );
  });

  it("must load office.js, or it is no add-in", () => {
    expect(() => toWorkbenchPage("<head></head>")).toThrow("does not load office.js");
  });

  it("is where the served manifest says, wherever the add-in was built for", () => {
    const xml =
      '<SourceLocation DefaultValue="https://a.example/hp/taskpane.html"/><bt:Url id="x" DefaultValue="https://a.example/hp/functions.json"/>';
    expect(toServedManifest(xml, "http://localhost:3011")).toBe(
      '<SourceLocation DefaultValue="http://localhost:3011/taskpane.html"/><bt:Url id="x" DefaultValue="http://localhost:3011/functions.json"/>'
    );
  });
});
