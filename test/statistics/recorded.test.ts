import { officialPopulation } from "../../src/catalogue";
import { readAnswer, readContents } from "../../src/statistics/jsonStat";
import oslo from "../fixtures/statistics/oslo-excerpt.recorded.json";
import accounts from "../fixtures/statistics/table-12134.recorded.json";

// Answers as Statistics Norway gave them.

describe("a recorded answer", () => {
  it("of another table is not taken for populations, though its form is right", () => {
    const { dimension, size } = accounts.body;
    expect(size.length).toBe(Object.keys(dimension).length);
    expect(readAnswer(JSON.stringify(accounts.body))).toBeNull();
    expect(readContents(JSON.stringify(accounts.body))).toBeNull();
  });

  it("that has lost its dimensions is not guessed at", () =>
    expect(readAnswer(JSON.stringify(oslo.body))).toBeNull());

  it("of table 07459 ends with the figure that comes with the add-in", () =>
    expect(oslo.body.value.at(-1)).toBe(officialPopulation("0301", 2026)?.inhabitants));

  it("is read when its dimensions are there, in the order of the years", () => {
    const years = ["2022", "2023", "2024", "2025", "2026"];
    const category = (codes: readonly string[]) => ({
      label: codes[0],
      category: { index: Object.fromEntries(codes.map((code, place) => [code, place])) },
    });
    const dimension = {
      Region: category(["0301"]),
      ContentsCode: category(["Personer1"]),
      Tid: category(years),
    };
    const answer = readAnswer(JSON.stringify({ ...oslo.body, dimension }));
    expect([...(answer?.figures.values() ?? [])]).toEqual(
      oslo.body.value.map((inhabitants) => ({ kind: "known", inhabitants }))
    );
    expect(answer?.updated).toBe("2026-02-25T07:00:00Z");
  });
});
