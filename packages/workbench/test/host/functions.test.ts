import { onSheet, valuesOf } from "./batches";
import type { CallFunction, FunctionMetadata } from "../../host";

type Body = (...args: unknown[]) => unknown;

/** Functions as an add-in associates them, with the metadata its functions.json would hold. */
function register(
  bodies: Readonly<
    Record<
      string,
      {
        readonly parameters?: string;
        readonly options?: FunctionMetadata["options"];
        readonly body: Body;
      }
    >
  >
): { dispose(): void } {
  const metadata = Object.entries(bodies).map(([name, each]): FunctionMetadata => ({
    id: name,
    name,
    options: each.options ?? {},
    parameters: (each.parameters ?? "")
      .split(" ")
      .filter(Boolean)
      .map((spec) => ({
        name: spec.replace(/[[\]?*]/g, ""),
        dimensionality: spec.includes("[]") ? "matrix" : "scalar",
        optional: spec.includes("?"),
        repeating: spec.includes("*"),
      })),
  }));
  const call: CallFunction = (id, args, invocation) => bodies[id]?.body(...args, invocation);
  return excelHost.registerFunctions(metadata, call);
}

const customError = (code: CustomFunctions.ErrorCode, message?: string): unknown =>
  new CustomFunctions.Error(code, message);

/** The value of a formula in D1, beside figures in A1:B3. */
const resultOf = (formula: string): Promise<unknown> =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      [250, 1000],
      [100, "'007"],
      [50, ""],
    ];
    const cell = sheet.getRange("D1");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });

beforeEach(async () => {
  await resetWorkbook();
});

describe("what a function receives", () => {
  const seen = (parameters: string, formula: string): Promise<unknown> => {
    register({ SEEN: { parameters, body: (...args) => JSON.stringify(args.slice(0, -1)) } });
    return resultOf(formula);
  };

  it.each([
    { why: "numbers as numbers", parameters: "a", formula: "=SEEN(A1)", args: [250] },
    {
      why: "text as it is, zeros in front included",
      parameters: "a",
      formula: "=SEEN(B2)",
      args: ["007"],
    },
    { why: "booleans", parameters: "a", formula: "=SEEN(TRUE)", args: [true] },
    { why: "a blank cell as null", parameters: "a", formula: "=SEEN(B3)", args: [null] },
    {
      why: "a range as rows",
      parameters: "a[]",
      formula: "=SEEN(A1:B2)",
      args: [
        [
          [250, 1000],
          [100, "007"],
        ],
      ],
    },
    {
      why: "blanks in a range as null",
      parameters: "a[]",
      formula: "=SEEN(B2:B3)",
      args: [[["007"], [null]]],
    },
    {
      why: "one cell for a range as one row",
      parameters: "a[]",
      formula: "=SEEN(A1)",
      args: [[[250]]],
    },
    {
      why: "null for an argument left out",
      parameters: "a b?",
      formula: "=SEEN(A1)",
      args: [250, null],
    },
    {
      why: "repeated arguments in one array",
      parameters: "a b*",
      formula: "=SEEN(1,2,3)",
      args: [1, [2, 3]],
    },
  ])("$why", async ({ parameters, formula, args }) => {
    expect(await seen(parameters, formula)).toBe(JSON.stringify(args));
  });

  it("is the calling cell's address where the metadata says that it is required", async () => {
    const body: Body = (invocation) => (invocation as CustomFunctions.Invocation).address ?? "none";
    register({ WHERE: { options: { requiresAddress: true }, body }, NOWHERE: { body } });
    expect(await resultOf("=WHERE()")).toBe("Sheet1!D1");
    expect(await resultOf("=NOWHERE()")).toBe("none");
  });

  it("is nothing at all where an argument is an error: the error is passed on", async () => {
    let calls = 0;
    register({ ONCE: { parameters: "a", body: () => ++calls } });
    expect(await resultOf("=ONCE(NA())")).toBe("#N/A");
    expect(calls).toBe(0);
  });
});

describe("what a function gives", () => {
  it.each([
    { why: "text that looks like a number stays text", body: () => "007", value: "007" },
    { why: "booleans stay booleans", body: () => true, value: true },
    { why: "a promise's value", body: () => Promise.resolve(42), value: 42 },
    { why: "no finite number is #NUM!", body: () => 1 / 0, value: "#NUM!" },
    {
      why: "an error of no kind is #VALUE!",
      body: () => {
        throw new Error("boom");
      },
      value: "#VALUE!",
    },
    { why: "nothing is a blank", body: () => null, value: "" },
  ])("$why", async ({ body, value }) => {
    register({ GIVE: { body } });
    expect(await resultOf("=GIVE()")).toBe(value);
  });

  it("is an error by its code, now or later", async () => {
    const { notAvailable, divisionByZero, invalidValue } = CustomFunctions.ErrorCode;
    register({
      NOTAVAILABLE: {
        body: () => {
          throw customError(notAvailable, "Ingen vekter.");
        },
      },
      DIVIDE: {
        body: () => {
          throw customError(divisionByZero);
        },
      },
      LATER: { body: () => Promise.reject(customError(invalidValue, "For sent.")) },
    });
    expect(await resultOf("=NOTAVAILABLE()")).toBe("#N/A");
    const sheetId = await onSheet(async (sheet, context) => {
      sheet.load("id");
      await context.sync();
      return sheet.id;
    });
    expect(excelHost.functionMessage(sheetId, 0, 3)).toBe("Ingen vekter.");
    expect(await resultOf("=DIVIDE()")).toBe("#DIV/0!");
    expect(excelHost.functionMessage(sheetId, 0, 3)).toBeUndefined();
    expect(await resultOf("=LATER()")).toBe("#VALUE!");
    expect(excelHost.functionMessage(sheetId, 0, 3)).toBe("For sent.");
    expect(await resultOf('=IFERROR(NOTAVAILABLE(),"fanget")')).toBe("fanget");
  });

  it("spills, with one bad cell being that cell's error only", async () => {
    register({
      SPILL: {
        body: () => [
          [1, 2],
          [customError(CustomFunctions.ErrorCode.notAvailable), 4],
        ],
      },
    });
    await resultOf("=SPILL()");
    expect(await valuesOf("D1:E2")).toEqual([
      [1, 2],
      ["#N/A", 4],
    ]);
  });

  it("does not spill over what stands there, and does so once it is gone", async () => {
    register({ SPILL: { body: () => [[1], [2]] } });
    await onSheet(async (sheet, context) => {
      sheet.getRange("D2").values = [["i veien"]];
      await context.sync();
    });
    expect(await resultOf("=SPILL()")).toBe("#SPILL!");
    await onSheet(async (sheet, context) => {
      sheet.getRange("D2").clear();
      await context.sync();
    });
    expect(await valuesOf("D1:D2")).toEqual([[1], [2]]);
  });
});

describe("when functions are called", () => {
  it("is when their inputs change, and not otherwise", async () => {
    let calls = 0;
    register({ TWICE: { parameters: "a", body: (a) => (calls++, Number(a) * 2) } });
    expect(await resultOf("=TWICE(A1)")).toBe(500);
    const before = calls;
    await onSheet(async (sheet, context) => {
      sheet.getRange("B1").values = [[1]];
      await context.sync();
    });
    expect(await valuesOf("D1")).toEqual([[500]]);
    expect(calls).toBe(before);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[3]];
      await context.sync();
    });
    expect(await valuesOf("D1")).toEqual([[6]]);
  });

  it("begins when the add-in has registered them: until then they are #NAME?", async () => {
    expect(await resultOf("=LATECOMER(1)")).toBe("#NAME?");
    const registered = register({ LATECOMER: { parameters: "a", body: (a) => a } });
    expect(await valuesOf("D1")).toEqual([[1]]);
    registered.dispose();
    await onSheet(async (sheet, context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    expect(await valuesOf("D1")).toEqual([["#NAME?"]]);
  });

  it("tells a call nobody waits for any more", async () => {
    let canceled = 0;
    let tellStarted = (): void => undefined;
    const started = new Promise<void>((resolve) => (tellStarted = resolve));
    const registered = register({
      SLOW: {
        body: (invocation) =>
          new Promise((resolve) => {
            (invocation as { onCanceled: () => void }).onCanceled = () => resolve(++canceled);
            tellStarted();
          }),
      },
    });
    const result = resultOf("=SLOW()");
    await started;
    registered.dispose();
    await result;
    expect(canceled).toBe(1);
  });
});

describe("Office.js' own way of calling functions", () => {
  it("gives the same as calling them directly", async () => {
    CustomFunctions.associate("ANDEL", (part: number, whole: number) => part / whole);
    CustomFunctions.associate("FEIL", () => {
      throw customError(CustomFunctions.ErrorCode.notAvailable);
    });
    const parameters = [{ name: "part" }, { name: "whole" }];
    excelHost.registerFunctions(
      [
        { id: "ANDEL", name: "ANDEL", parameters },
        { id: "FEIL", name: "FEIL" },
      ],
      excelHost.callThroughLibrary
    );
    expect(await resultOf("=ANDEL(A1,1000)")).toBe(0.25);
    expect(await resultOf("=FEIL()")).toBe("#N/A");
  }, 15_000);
});
