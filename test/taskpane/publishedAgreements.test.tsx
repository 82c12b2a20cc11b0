import { screen, within } from "@testing-library/react";
import { PUBLISHED_AGREEMENTS } from "../../src/catalogue/agreements/published";
import { foundAgreements } from "../../src/taskpane/agreement/published/foundAgreements";
import { LANGUAGES } from "../../src/text";
import { publishedSchemeOf, publishedTexts } from "../../src/text/publishedTexts";
import { openPane } from "./paneDriver";
import { tableState } from "./states";

describe.each(LANGUAGES)("more ready agreements in the pane, in %s", (language) => {
  const texts = publishedTexts(language);
  const open = async () => {
    const pane = await openPane(tableState(), language);
    await pane.unfoldAgreement();
    await pane.press(pane.texts.agreement.published);
    await screen.findByRole("searchbox", { name: texts.search });
    return pane;
  };

  it("stand by group with source and year, and one of them is taken with one press", async () => {
    const pane = await open();
    expect(screen.getByRole("heading", { name: texts.groups.digital })).toBeVisible();
    const { title } = texts.agreements["ks-kommuner-2020"]!;
    const item = screen.getByText(title).closest("li")!;
    expect(item).toHaveTextContent(`${texts.year(2020)} · ${texts.source}: www.ks.no`);
    const link = within(item).getByRole("link", { name: "www.ks.no" });
    expect(link).toHaveAttribute("href", expect.stringContaining("/medlemskontingent/"));
    await pane.press(texts.chooseNamed(title));
    expect(pane.asked()).toEqual([
      [
        "choose",
        expect.objectContaining({
          schemeId: "ks-kommuner-2020",
          own: publishedSchemeOf("ks-kommuner-2020", language),
          parameters: {},
        }),
      ],
    ]);
  });

  it.each([
    { why: "name and year", wanted: "2021 fjell", found: ["fjellnettverket-2021"] },
    { why: "place", wanted: "nordland", found: ["ikan-2018", "kdrs"] },
    { why: "kind", wanted: texts.groups.archives, found: ["ikan-2018", "kdrs"] },
    { why: "the page they were taken from", wanted: "nfkk.no", found: ["nfkk"] },
    { why: "nothing that any of them says", wanted: "fjell xyz", found: [] },
  ])("are found by $why", ({ wanted, found }) => {
    const ids = foundAgreements(PUBLISHED_AGREEMENTS, wanted, language).map(({ id }) => id);
    expect(ids).toEqual(found);
  });

  it("are searched as somebody types, and it is said where there are none", async () => {
    const pane = await open();
    const search = screen.getByRole("searchbox", { name: texts.search });
    await pane.user.type(search, "2021 fjell");
    const offered = screen.getAllByRole("button", { name: new RegExp(`^${texts.choose} `) });
    expect(offered.map((button) => button.getAttribute("aria-label"))).toEqual([
      texts.chooseNamed(texts.agreements["fjellnettverket-2021"]!.title),
    ]);
    await pane.user.type(search, " xyz");
    expect(await screen.findByText(texts.none)).toBeVisible();
  });
});
