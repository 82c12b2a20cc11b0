import { SCHEMES } from "../../src/catalogue";
import { COMMON_PARAMETERS, FREED, INDEX_BY } from "../../src/engine";
import { LANGUAGES, textsFor } from "../../src/text";

describe.each(LANGUAGES)("the catalogue in %s", (language) => {
  const { schemes } = textsFor(language);
  const parameters = [
    ...SCHEMES.flatMap((scheme) => scheme.parameters),
    ...COMMON_PARAMETERS,
    FREED,
    INDEX_BY,
  ];

  it("has a title and a help text for every scheme, and for no other", () => {
    expect(Object.keys(schemes.schemes).sort()).toEqual(SCHEMES.map(({ id }) => id).sort());
    for (const { title, help } of Object.values(schemes.schemes)) {
      expect(title).toMatch(/\S/);
      expect(help).toMatch(/\.$/);
    }
  });

  it("has no title twice", () => {
    const titles = Object.values(schemes.schemes).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("has a label and a help text for every parameter, and for no other", () => {
    expect(Object.keys(schemes.parameters).sort()).toEqual(
      [...new Set(parameters.map(({ name }) => name))].sort()
    );
    for (const { label, help } of Object.values(schemes.parameters)) {
      expect(label).toMatch(/\S/);
      expect(help).toMatch(/\.$/);
    }
  });
});
