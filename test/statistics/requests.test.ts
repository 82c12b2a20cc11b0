import { DEFAULT_SETTINGS } from "../../src/statistics";
import {
  changesRequest,
  contentsRequest,
  inParts,
  newerRequest,
  olderRequest,
} from "../../src/statistics/requests";
import documented from "../fixtures/statistics/requests.documented.json";

const codes = documented.v2_post.body.selection[0]!.valueCodes;
const query = { codes, years: [2024] };

describe("our requests, against the documented forms", () => {
  it("ask the newer interface by GET, to the letter", () =>
    expect(newerRequest(DEFAULT_SETTINGS, query)).toEqual({
      method: "GET",
      url: documented.v2_get.url,
      body: null,
    }));

  it("ask it by POST when the address would be too long to be answered", () => {
    const request = newerRequest({ ...DEFAULT_SETTINGS, longestUrl: 300 }, query);
    expect(request.method).toBe("POST");
    expect(request.url).toBe(documented.v2_post.url);
    expect(JSON.parse(request.body!)).toEqual(documented.v2_post.body);
  });

  it("ask the older interface, which takes POST only", () => {
    const request = olderRequest(DEFAULT_SETTINGS, query);
    expect(request).toMatchObject({ method: "POST", url: documented.v0.url });
    expect(JSON.parse(request.body!)).toEqual(documented.v0.body);
  });

  it("ask what the table contains, and how numbers changed", () => {
    expect(contentsRequest(DEFAULT_SETTINGS).url).toBe(documented.v2_metadata);
    expect(changesRequest(DEFAULT_SETTINGS, "2017-12-01", "2024-02-01").url).toBe(
      documented.klass_changes
    );
  });

  it("stay below the longest address for all municipalities of the country", () => {
    const all = Array.from({ length: 357 }, (_, index) => String(1000 + index));
    const { method, url } = newerRequest(DEFAULT_SETTINGS, { codes: all, years: [2026] });
    expect(url.length).toBeLessThanOrEqual(DEFAULT_SETTINGS.longestUrl);
    expect(method).toBe(url.includes("valueCodes") ? "GET" : "POST");
  });

  it("never ask for the same number twice, which is answered with a fault", () => {
    const { url } = newerRequest(DEFAULT_SETTINGS, { codes: ["5001", "5001"], years: [2026] });
    expect(url).toContain("valueCodes[Region]=5001&");
  });

  it("go to the address of the setting, and carry numbers and years alone", () => {
    const settings = { ...DEFAULT_SETTINGS, address: "https://proxy.example/ssb/" };
    const requests = [newerRequest(settings, query), olderRequest(settings, query)];
    for (const { url } of requests) expect(url.startsWith("https://proxy.example/ssb/")).toBe(true);
  });

  it("come in parts that hold no more cells than one answer may have", () => {
    const parts = inParts({ codes, years: [2024, 2025, 2026] }, 30);
    expect(parts.map((part) => part.codes.length)).toEqual([10, 10, 10, 4]);
    expect(parts.flatMap((part) => part.codes)).toEqual(codes);
  });
});
