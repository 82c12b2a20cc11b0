/** How people of one language write figures and dates, and the number formats that Excel gives them. */
export type TypedLanguage = {
  readonly decimal: "," | ".";
  /** What may stand between thousands, besides nothing. */
  readonly group: "," | " ";
  /** The currency's sign before or after an amount. */
  readonly currency: RegExp;
  readonly formats: {
    readonly currency: string;
    readonly currencyDecimals: string;
    readonly date: string;
    readonly dayMonth: string;
    readonly dayMonthYear: string;
    readonly monthYear: string;
  };
  /** Signs between the numbers of a date. */
  readonly dateMarks: string;
  /** Whether the month comes before the day. */
  readonly monthFirst: boolean;
  /** The first three letters of the months, and their full names. */
  readonly months: readonly string[];
};

const norwegian: TypedLanguage = {
  decimal: ",",
  group: " ",
  currency: /kr\.?/i,
  formats: {
    currency: '"kr" #,##0',
    currencyDecimals: '"kr" #,##0.00',
    date: "dd.mm.yyyy",
    dayMonth: "dd.mmm",
    dayMonthYear: "dd.mmm.yy",
    monthYear: "mmm.yy",
  },
  dateMarks: "./-",
  monthFirst: false,
  months:
    "januar februar mars april mai juni juli august september oktober november desember".split(" "),
};

const english: TypedLanguage = {
  decimal: ".",
  group: ",",
  currency: /\$/,
  formats: {
    currency: "$#,##0_);[Red]($#,##0)",
    currencyDecimals: "$#,##0.00_);[Red]($#,##0.00)",
    date: "m/d/yyyy",
    dayMonth: "d-mmm",
    dayMonthYear: "d-mmm-yy",
    monthYear: "mmm-yy",
  },
  dateMarks: "/-",
  monthFirst: true,
  months:
    "january february march april may june july august september october november december".split(
      " "
    ),
};

export const typedLanguages = { "nb-NO": norwegian, "en-US": english } as const;
export type TypedLocale = keyof typeof typedLanguages;
