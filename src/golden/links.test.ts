import { it } from "vitest";
import { USUAL_CHOICES } from "../state/app-state.ts";
import { readLink, writeLink } from "../state/url/link.ts";
import { expectGolden, readGoldenLines } from "../testing/expect-golden.ts";

const FILE = "links.txt";
const LEGEND = `# Links that are read, and the link that is then written: every parameter that is kept, with some values and a few wrong ones.
# The usual values are left out, except the language.`;

it("every link is read and written as before", () => {
  const lines = readGoldenLines(FILE).map((line) => {
    const [link = ""] = line.split(" → ");
    return `${link} → ${writeLink(readLink(link, USUAL_CHOICES))}`;
  });
  expectGolden(FILE, [LEGEND, ...lines].join("\n"));
});
