/** What Excel gives a custom function's page, as far as our functions use it. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}

export function provideExcel(displayLanguage: "nb-NO" | "en-US" = "nb-NO"): void {
  Object.assign(globalThis, {
    Office: { context: { displayLanguage } },
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { invalidValue: "#VALUE!", divisionByZero: "#DIV/0!", notAvailable: "#N/A" },
    },
  });
}
