import { act, fireEvent, render, screen } from "@testing-library/react";
import "@testing-library/jest-dom";
import { Suspense } from "react";
import { PaneContext } from "../../src/taskpane/PaneContext";
import { onDemand } from "../../src/taskpane/parts/onDemand";
import { wordsFor } from "../../src/taskpane/Words";
import { textsFor, type Language } from "../../src/text";
import { fakeSession } from "./fakeSession";
import { STATES } from "./states";

/** A part of the pane that comes at the given try, and what was asked for. */
function partAt(arrives: number) {
  let tries = 0;
  const Part = onDemand(async () => {
    tries += 1;
    if (tries < arrives) throw new Error("Loading a chunk failed.");
    return { default: ({ who }: { readonly who: string }) => <p>{`Here for ${who}`}</p> };
  });
  return { Part, tries: () => tries };
}

async function show(element: React.ReactElement, language: Language) {
  const texts = textsFor(language);
  const value = { session: fakeSession(STATES.starting()), words: wordsFor(texts, texts) };
  await act(async () =>
    render(
      <PaneContext value={value}>
        <Suspense fallback={null}>{element}</Suspense>
      </PaneContext>
    )
  );
  return texts.pane.header;
}

describe.each<Language>(["nb", "en"])("a part that is fetched on demand (%s)", (language) => {
  it("is drawn with what it is given", async () => {
    const { Part, tries } = partAt(1);
    await show(<Part who="Aukra" />, language);
    expect(screen.getByText("Here for Aukra")).toBeInTheDocument();
    expect(tries()).toBe(1);
  });

  it("says that it could not be fetched, and is fetched again as often as somebody asks", async () => {
    // React itself prints what a boundary has caught.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { Part, tries } = partAt(3);
    const header = await show(<Part who="Aukra" />, language);
    for (const asked of [1, 2]) {
      expect(screen.getByRole("alert")).toHaveTextContent(header.notFetched);
      expect(tries()).toBe(asked);
      await act(async () => fireEvent.click(screen.getByRole("button", { name: header.tryAgain })));
    }
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByText("Here for Aukra")).toBeInTheDocument();
  });

  it("a fault of our own is no fault of the network", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    const Broken = onDemand(async () => ({
      default: (): null => {
        throw new Error("A fault of our own.");
      },
    }));
    await expect(show(<Broken />, language)).rejects.toThrow("A fault of our own.");
  });
});
