import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import norwegian from "../../src/functions/functions-nb.json";

type Parameter = {
  name: string;
  description: string;
  type?: string;
  optional?: boolean;
  dimensionality?: string;
};
type Functions = {
  functions: { id: string; name: string; description: string; parameters: Parameter[] }[];
};

const source = path.join(__dirname, "../../src/functions/functions.ts");

async function english(): Promise<Functions> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([source], true);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as Functions;
}

/** Everything but the words. */
const wordless = ({ functions }: Functions) =>
  functions.map(({ description: _, parameters, ...rest }) => ({
    ...rest,
    parameters: parameters.map(({ description: __, ...parameter }) => parameter),
  }));

describe("the functions' metadata", () => {
  it("has the functions and parameters of the catalogue, in its order", async () => {
    const { functions } = await english();
    expect(
      functions.map(({ name, parameters }) => [
        name,
        ...parameters.map((parameter) =>
          parameter.optional ? `[${parameter.name}]` : parameter.name
        ),
      ])
    ).toEqual([
      ["HPSHARE", "pop", "total"],
      ["HPALLOCATE", "populations", "amount", "[rule]", "[unit]"],
      ["HPSCHEME", "codes", "populations", "scheme", "[parameters]"],
      ["HPEXPLAIN", "code", "codes", "populations", "scheme", "[parameters]"],
    ]);
  });

  it("is the same in both languages but for the words", async () => {
    expect(wordless(norwegian as Functions)).toEqual(wordless(await english()));
  });

  it("describes every function and parameter in Norwegian of its own", async () => {
    const words = ({ functions }: Functions) =>
      functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((parameter) => parameter.description),
      ]);
    const [nb, en] = [words(norwegian as Functions), words(await english())];
    expect(nb.filter((sentence, index) => sentence === "" || sentence === en[index])).toEqual([]);
  });
});
