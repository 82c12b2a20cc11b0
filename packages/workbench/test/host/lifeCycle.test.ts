import { afterEvents, codeOf, onSheet, valuesOf } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

const write = (value: unknown, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
    await context.sync();
  });

describe("a batch that fails", () => {
  it("stops at the failing action and keeps what went before", async () => {
    const code = await codeOf(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("nowhere").values = [[2]];
        sheet.getRange("A2").values = [[3]];
        await context.sync();
      })
    );
    expect(code).toBe("InvalidArgument");
    expect(await valuesOf("A1:A2")).toEqual([[1], [""]]);
  });

  it("names a member the host lacks, and counts it", async () => {
    const missed: string[] = [];
    excelHost.onNotImplemented((member) => missed.push(member));
    const code = await codeOf(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").showCard();
        await context.sync();
      })
    );
    expect(code).toBe("NotImplemented");
    expect(missed).toEqual(["Range.showCard()"]);
    expect(excelHost.unimplemented.get("Range.showCard()")).toBe(1);
  });
});

describe("cell editing", () => {
  it("refuses a batch that does not wait", async () => {
    excelHost.lifeCycle.editingCell = true;
    expect(await codeOf(write(1))).toBe("InvalidOperationInCellEditMode");
  });

  it("holds a batch that waits until the user is done", async () => {
    excelHost.lifeCycle.editingCell = true;
    let done = false;
    const writing = write(7, { delayForCellEdit: true }).then(() => {
      done = true;
    });
    await afterEvents();
    expect(done).toBe(false);
    excelHost.lifeCycle.editingCell = false;
    await writing;
    expect(await valuesOf("A1")).toEqual([[7]]);
  });
});

describe("a workbook that must not be changed", () => {
  it("says so and refuses to be written", async () => {
    excelHost.lifeCycle.readOnly = true;
    const readOnly = await Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    });
    expect(readOnly).toBe(true);
    expect(await codeOf(write(1))).toBe("AccessDenied");
    expect(await valuesOf("A1")).toEqual([[""]]);
  });
});

describe("a protected sheet", () => {
  const protect = (options: Excel.WorksheetProtectionOptions = {}): Promise<void> =>
    onSheet(async (sheet, context) => {
      sheet.protection.protect(options);
      await context.sync();
    });

  it("refuses values and formats", async () => {
    await protect();
    expect(await codeOf(write(1))).toBe("AccessDenied");
    const format = onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
    });
    expect(await codeOf(format)).toBe("AccessDenied");
  });

  it("allows what its options allow", async () => {
    await protect({ allowFormatCells: true });
    const format = onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
    });
    expect(await codeOf(format)).toBe("no error");
  });

  it("opens only with its password", async () => {
    await onSheet(async (sheet, context) => {
      sheet.protection.protect({}, "hemmelig");
      await context.sync();
    });
    const open = (password: string) =>
      onSheet(async (sheet, context) => {
        sheet.protection.unprotect(password);
        await context.sync();
      });
    expect(await codeOf(open("feil"))).toBe("InvalidArgument");
    expect(await codeOf(open("hemmelig"))).toBe("no error");
    expect(await codeOf(write(1))).toBe("no error");
  });
});

describe("manual calculation", () => {
  it("leaves formulas as they were until somebody calculates", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      const formula = sheet.getRange("B1");
      formula.formulas = [["=A1*10"]];
      formula.load("values");
      await context.sync();
      context.workbook.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[2]];
      formula.load("values");
      await context.sync();
      expect(formula.values).toEqual([[10]]);
      context.workbook.application.calculate("Recalculate");
      formula.load("values");
      await context.sync();
      expect(formula.values).toEqual([[20]]);
    }));
});

describe("the add-in's start", () => {
  it("is asked for per workbook and travels with the file", async () => {
    expect(excelHost.startsAddin).toBe(false);
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    const bytes = await saveWorkbook();
    await resetWorkbook();
    expect(excelHost.startsAddin).toBe(false);
    await resetWorkbook({ file: { bytes, name: "x.xlsx" } });
    expect(excelHost.startsAddin).toBe(true);
    expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.load);
  });

  it("tells the add-in when its pane is closed and shown", async () => {
    const seen: string[] = [];
    const remove = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      seen.push(visibilityMode);
    });
    excelHost.runtimeState = "Background";
    await Office.addin.showAsTaskpane();
    await afterEvents();
    await remove();
    expect(seen).toEqual(["Hidden", "Taskpane"]);
    expect(excelHost.runtimeState).toBe("Visible");
  });
});

describe("ribbon buttons", () => {
  it("run the associated action, which says when it has completed", async () => {
    const ran: string[] = [];
    Office.actions.associate("Tell", (event: Office.AddinCommands.Event) => {
      ran.push(event.source.id);
      event.completed();
    });
    await excelHost.invokeAction("Tell");
    expect(ran).toEqual(["Tell"]);
  });

  it("report an action nobody knows", async () => {
    await expect(excelHost.invokeAction("Nobody")).rejects.toThrow("no such action");
  });
});

describe("faults on request", () => {
  it("refuse the next batch", async () => {
    excelHost.faults.refuseNext("AccessDenied");
    expect(await codeOf(write(1))).toBe("AccessDenied");
    expect(await codeOf(write(2))).toBe("no error");
  });

  it("fail after some actions, which stay done", async () => {
    // Actions: instantiate sheet, instantiate range, set values, …
    excelHost.faults.failAfter(3, "GeneralException");
    const code = await codeOf(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("A2").values = [[2]];
        await context.sync();
      })
    );
    expect(code).toBe("GeneralException");
    expect((await valuesOf("A1:A2"))[1]).toEqual([""]);
  });

  it("carry out a batch and answer it with an error", async () => {
    excelHost.faults.answerNextWithError("GeneralException");
    expect(await codeOf(write(5))).toBe("GeneralException");
    expect(await valuesOf("A1")).toEqual([[5]]);
  });

  it("let a page die: what it asks for later is not done until a new one is opened", async () => {
    excelHost.faults.killPageAfter(0);
    expect(await codeOf(write(5))).toBe("GeneralException");
    expect(await codeOf(write(6))).toBe("GeneralException");
    excelHost.faults.clear();
    expect(await valuesOf("A1")).toEqual([[""]]);
  });

  it("carry out a batch whose answer is lost", async () => {
    excelHost.faults.loseNextAnswer();
    let answered = false;
    void write(5).then(() => {
      answered = true;
    });
    await afterEvents();
    expect(answered).toBe(false);
    expect(await valuesOf("A1")).toEqual([[5]]);
  });
});
