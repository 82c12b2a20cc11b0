import type { SheetLabels } from "../sheet/layout";
import type { Decision } from "./register";

/** The words of the council's sheets and files; src/text has them in each language. */
export type CouncilLabels = {
  /** The words that every result has. */
  readonly sheet: SheetLabels;
  /** Excel's number format of a date. */
  readonly dateFormat: string;
  readonly footer: (sheetTitle: string, code: string | null) => string;
  readonly fingerprint: (code: string) => string;
  readonly adoptedOn: (date: string, note: string) => string;
  readonly notLocked: string;
  readonly attachment: {
    readonly sheetName: string;
    readonly title: (schemeTitle: string) => string;
    readonly regions: string;
  };
  readonly representation: {
    readonly sheetName: string;
    readonly title: (schemeTitle: string) => string;
    readonly otherCounty: string;
  };
  readonly register: {
    readonly sheetName: string;
    readonly title: (schemeTitle: string) => string;
    readonly party: string;
    readonly deadline: string;
    readonly decision: string;
    readonly date: string;
    readonly caseNumber: string;
    /** Heading of the column beside the table that names who has not adopted. */
    readonly notAdopted: string;
    readonly decisions: Readonly<Record<Decision, string>>;
    /** The words of every language, by which a register is read back. */
    readonly decisionWords: Readonly<Record<Decision, readonly string[]>>;
    readonly onlyThese: string;
    readonly inForce: string;
    /** Stands before the number of parties that have not adopted, {@link ofParties} after it. */
    readonly notInForce: string;
    readonly ofParties: (parties: number) => string;
    /** Stands over the names of those that have not adopted. */
    readonly missing: string;
    readonly rule: string;
    readonly suggestion: string;
  };
  readonly sensitivity: {
    readonly sheetName: string;
    readonly title: string;
    readonly help: string;
    readonly columns: {
      readonly paysToday: string;
      readonly others: string;
      readonly othersPercent: string;
      readonly most: string;
      readonly mostChange: string;
    };
    readonly cannotLeave: string;
    readonly nobody: string;
  };
  readonly consequence: {
    readonly sheetName: string;
    readonly title: string;
    /** Stands before the names of those that step out. */
    readonly leavers: string;
    readonly underBudget: string;
    /** How much less the same rates make, in NOK. */
    readonly underRates: (less: string) => string;
    /** What is missing when the others pay no more than before, in NOK. */
    readonly missing: (amount: string) => string;
    readonly columns: {
      readonly before: string;
      readonly underBudget: string;
      readonly underRates: string;
      readonly change: string;
      readonly changePercent: string;
    };
  };
  readonly history: {
    readonly sheetName: string;
    readonly title: string;
    readonly help: string;
    readonly averageOf: (years: readonly number[]) => string;
    readonly columns: {
      readonly population: (year: number) => string;
      readonly amount: (year: number) => string;
      readonly populationChange: (from: number, to: number) => string;
      readonly amountChange: (from: number, to: number) => string;
      readonly average: string;
      readonly amountByAverage: string;
    };
  };
  readonly invoices: {
    readonly sheetName: string;
    readonly title: (year: number) => string;
    readonly issuer: (issuer: string) => string;
    readonly terms: (terms: number) => string;
    readonly columns: {
      readonly number: string;
      readonly name: string;
      readonly term: string;
      readonly amount: string;
      readonly text: string;
      readonly from: string;
      readonly to: string;
      readonly due: string;
      readonly reference: string;
    };
    readonly text: (schemeTitle: string, year: number, term: number, terms: number) => string;
    readonly yearTotal: string;
    readonly notInvoiced: (name: string) => string;
    readonly fileName: (year: number) => string;
  };
  readonly settlement: {
    readonly sheetName: string;
    readonly title: string;
    readonly columns: {
      readonly budgeted: string;
      readonly paid: string;
      readonly final: string;
      readonly difference: string;
      readonly outcome: string;
    };
    readonly toPay: string;
    readonly toGetBack: string;
    readonly settled: string;
    readonly accounts: string;
    /** Where the payments were read. */
    readonly paidFrom: (source: string) => string;
    /** The budget stands for what was paid. */
    readonly paidAsBudgeted: string;
    /** Who was not among the payments. */
    readonly paidNothing: string;
    readonly rule: (byTotal: boolean) => string;
  };
};
