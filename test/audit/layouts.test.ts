import agreement from "../fixtures/agreements/hp-2025.json";
import { linesOfGrid, linesOfText, readPrinted, type PrintedLine } from "../../src/audit";

type Figures = {
  readonly code: string;
  readonly name: string;
  readonly population: string;
  readonly share: string;
  readonly amount: string;
};

const ROWS: readonly Figures[] = agreement.members.map(
  ({ code, name, population, percentPublished, amountPublished }) => ({
    code,
    name,
    population,
    share: percentPublished,
    amount: amountPublished,
  })
);
const SUM = { population: "535512", share: "100.00", amount: "10800000" };

/** Thousands with a sign between them. */
const grouped = (digits: string, sign: string): string => digits.replace(/\B(?=(\d{3})+$)/g, sign);

const inLines = (line: (row: Figures, index: number) => string, sum = ""): readonly PrintedLine[] =>
  linesOfText([...ROWS.map(line), ...(sum === "" ? [] : [sum])].join("\n"));

const withSign = (sign: string) =>
  inLines(
    ({ code, name, population, share, amount }) =>
      `${code} ${name} ${grouped(population, sign)} ${share.replace(".", ",")} % ${grouped(amount, sign)} kr`,
    `Sum ${grouped(SUM.population, sign)} 100,00 % ${grouped(SUM.amount, sign)} kr`
  );

/** Two blocks side by side, as the agreement itself prints them. */
const twoBlocks = (separator: string): readonly PrintedLine[] => {
  const half = ROWS.length / 2;
  const text = (row: Figures) =>
    [
      row.code,
      row.name,
      grouped(row.population, " "),
      `${row.share}%`,
      `${grouped(row.amount, " ")} kr`,
    ].join(separator);
  return linesOfText(
    ROWS.slice(0, half)
      .map((row, index) => `${text(row)}${separator}${text(ROWS[half + index]!)}`)
      .join("\n")
  );
};

const asGrid = (
  heads: readonly string[],
  cells: (row: Figures) => readonly (string | number)[],
  formats: readonly string[]
): readonly PrintedLine[] => {
  const values = [heads, ...ROWS.map(cells)];
  return linesOfGrid({ values, numberFormats: values.map(() => formats), row: 0, column: 0 });
};

/** Letters that recognition puts for digits. */
const misread = (digits: string): string =>
  digits
    .replace(/0/g, "O")
    .replace(/(?<=\d)1/g, "l")
    .replace(/(?<=\d)5/g, "S");

const LAYOUTS: readonly (readonly [string, readonly PrintedLine[]])[] = [
  ["a space between thousands", withSign(" ")],
  ["a point between thousands", withSign(".")],
  ["a comma between thousands", withSign(",")],
  ["a no-break space between thousands", withSign("\u00a0")],
  ["a thin space between thousands", withSign("\u2009")],
  ["an apostrophe between thousands", withSign("'")],
  ["nothing between thousands", withSign("")],
  ["two blocks in one line", twoBlocks(" ")],
  ["two blocks with bars", twoBlocks(" | ")],
  ["two blocks with tabs", twoBlocks("\t")],
  [
    "no marks at all",
    inLines(
      ({ code, name, population, share, amount }) =>
        `${code} ${name} ${grouped(population, " ")} ${share} ${grouped(amount, " ")}`
    ),
  ],
  [
    "a text file with semicolons",
    inLines(({ code, name, population, share, amount }) =>
      [code, name, population, `${share.replace(".", ",")} %`, `${amount},00`].join(";")
    ),
  ],
  [
    "the amount first and the population last",
    inLines(
      ({ code, name, population, share, amount }) =>
        `${code} ${name} ${grouped(amount, " ")} kr ${share} % ${grouped(population, " ")}`
    ),
  ],
  [
    "kr before the amount",
    inLines(
      ({ code, name, population, share, amount }) =>
        `${code} ${name} ${grouped(population, " ")} ${share} % kr ${grouped(amount, " ")}`
    ),
  ],
  [
    "kr between population and amount, before the amount",
    inLines(
      ({ code, name, population, share, amount }) =>
        `${code} ${name} ${share} % ${grouped(population, " ")} kr ${grouped(amount, " ")}`
    ),
  ],
  [
    "amounts with ,- behind",
    inLines(
      ({ code, name, population, share, amount }) =>
        `${code} ${name} ${population} ${share} % ${grouped(amount, " ")},-`
    ),
  ],
  [
    "page breaks with repeated headings",
    inLines(({ code, name, population, share, amount }, index) =>
      [
        ...(index % 12 === 0
          ? [`Side ${index / 12 + 1} av 3`, "", "Kommune Folketall per 1.1.2024 Andel Beløp"]
          : []),
        `${code} ${name} ${population} ${share} % ${amount} kr`,
      ].join("\n")
    ),
  ],
  [
    "figures on the line after the name",
    inLines(
      ({ code, name, population, share, amount }) =>
        `${code} ${name}\n${grouped(population, " ")} ${share} % ${grouped(amount, " ")} kr`
    ),
  ],
  [
    "a figure a line",
    inLines(
      ({ code, name, population, share, amount }) =>
        `${code} ${name}\n${population}\n${share} %\n${amount} kr`
    ),
  ],
  [
    "names broken in two lines",
    inLines(({ code, name, population, share, amount }) =>
      [`${code} ${name.replace(" ", "\n")}`, `${population} ${share} % ${amount} kr`].join("\n")
    ),
  ],
  [
    "letters for digits",
    inLines(
      ({ code, name, population, share, amount }) =>
        `${code} ${name} ${misread(grouped(population, ","))} ${share} % ${misread(grouped(amount, ","))} kr`
    ),
  ],
  [
    "number and name, figure and mark glued",
    inLines(
      ({ code, name, population, share, amount }) =>
        `${code}${name} ${grouped(population, ",")} ${share}% ${grouped(amount, ",")}kr`
    ),
  ],
  [
    "names without numbers",
    inLines(
      ({ name, population, share, amount }) =>
        `${name} ${grouped(population, " ")} ${share} % ${grouped(amount, " ")} kr`
    ),
  ],
  [
    "the number after the name",
    inLines(
      ({ code, name, population, share, amount }) =>
        `${name};${code};${population};${share} %;${amount}`
    ),
  ],
  [
    "the number after the population, before a region",
    inLines(
      ({ code, name, population, share, amount }) =>
        `${name};${population};${code};${name === "Trondheim" ? name : "Trøndelag Sørvest"};${share} %;${amount}`
    ),
  ],
  [
    "the number in parentheses after the name",
    inLines(
      ({ code, name, population, share, amount }) =>
        `${name} (${code}) ${grouped(population, " ")} ${share} % ${grouped(amount, " ")} kr`
    ),
  ],
  [
    "a region between name and figures",
    inLines(
      ({ code, name, population, share, amount }) =>
        `${code};${name};Trøndelag Sørvest;${population};${share} %;${amount}`
    ),
  ],
  [
    "cells with numbers as Excel holds them",
    asGrid(
      ["Nr", "Kommune", "Folketall", "Andel", "Beløp"],
      ({ code, name, population, share, amount }) => [
        Number(code),
        name,
        Number(population),
        Number(share) / 100,
        Number(amount) + 0.004,
      ],
      ["General", "General", "#,##0", "0.00%", '#,##0" kr"']
    ),
  ],
  [
    "names in capital letters",
    inLines(
      ({ code, name, population, share, amount }) =>
        `${code} ${name.toUpperCase()} ${population} ${share} % ${amount} kr`
    ),
  ],
];

describe("a printed table is read in any layout", () => {
  it.each(LAYOUTS)("%s", (_name, lines) => {
    const table = readPrinted(lines);
    const plain = (text: string | null) => (text === null ? null : Number(text));
    expect(
      table?.rows
        .map(({ code, name, population, share, amount }) => ({
          code,
          name,
          population: plain(population),
          share: plain(share),
          amount: plain(amount),
        }))
        .sort((a, b) => a.code.localeCompare(b.code))
    ).toEqual(
      ROWS.map(({ code, name, population, share, amount }) => ({
        code,
        name,
        population: Number(population),
        share: Number(share),
        amount: Number(amount),
      })).sort((a, b) => a.code.localeCompare(b.code))
    );
    expect(table?.unreadable).toEqual([]);
  });

  it("keeps thousands together where no population stands beside them", () => {
    const table = readPrinted(
      inLines(
        ({ code, name, share, amount }) => `${code} ${name} ${share} % ${grouped(amount, " ")}`
      )
    );
    expect(table?.rows.map(({ amount }) => amount)).toEqual(ROWS.map(({ amount }) => amount));
  });

  it("calls a subtotal by all of its words, and knows the rows that it sums", () => {
    const table = readPrinted(
      linesOfText(
        [
          "5057;Ørland;Sør;10522;31566",
          "5029;Skaun;Sør;8484;25452",
          ";Sør i alt;;19006;57028",
          "5055;Heim;Nord;6093;18279",
          "5033;Tydal;Nord;773;2319",
          ";Nord i alt;;6866;20598",
          ";Sum;;25872;77616",
        ].join("\n")
      )
    );
    expect(table?.subtotals.map(({ label, rows, amount }) => [label, rows, amount])).toEqual([
      ["Sør i alt", [0, 1], "57028"],
      ["Nord i alt", [2, 3], "20598"],
    ]);
  });

  it("reads the sum row in any of them that has one", () => {
    const table = readPrinted(withSign(" "));
    expect(table?.sums).toEqual({ population: "535512", share: "100.00", amount: "10800000" });
  });
});
