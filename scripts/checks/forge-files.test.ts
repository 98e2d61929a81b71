import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const FORMS = ".github/ISSUE_TEMPLATE";
const CI = ["deploy/ci/github.yml", "deploy/ci/gitlab.yml"];
const BOTH_LANGUAGES = v.pipe(v.string(), v.includes(" · "));

const field = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
  attributes: v.object({ label: BOTH_LANGUAGES }),
});
const choice = v.object({
  ...field.entries,
  attributes: v.object({ label: BOTH_LANGUAGES, options: v.array(BOTH_LANGUAGES) }),
});
const boxes = v.object({
  ...field.entries,
  attributes: v.object({ label: BOTH_LANGUAGES, options: v.array(v.object({ label: BOTH_LANGUAGES })) }),
});
/** What GitHub requires of an issue form, and that each question is put in French and in English. */
const formSchema = v.object({
  name: BOTH_LANGUAGES,
  description: v.string(),
  title: v.string(),
  body: v.array(
    v.variant("type", [
      v.object({ type: v.literal("markdown"), attributes: v.object({ value: v.string() }) }),
      v.object({ ...field.entries, type: v.literal("input") }),
      v.object({ ...field.entries, type: v.literal("textarea") }),
      v.object({ ...choice.entries, type: v.literal("dropdown") }),
      v.object({ ...boxes.entries, type: v.literal("checkboxes") }),
    ]),
  ),
});

function read(path: string): unknown {
  return parse(readFileSync(path, "utf8"), { strict: true });
}

describe("the files that a forge reads", () => {
  it.each(readdirSync(FORMS).filter((name) => name !== "config.yml"))(
    "%s is an issue form in two languages",
    (name) => {
      const form = v.parse(formSchema, read(join(FORMS, name)));
      const ids = form.body.flatMap((part) => ("id" in part ? [part.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(0);
    },
  );

  it.each(CI)("%s runs the test command of the README", (path) => {
    const [command] = /npm ci && npm test/.exec(readFileSync("README.md", "utf8")) ?? [];
    expect(command).toBeDefined();
    expect(JSON.stringify(read(path))).toContain(command);
  });

  it("Renovate keeps to the Node.js version that the project runs on", () => {
    const { constraints } = JSON.parse(readFileSync("renovate.json", "utf8"));
    const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(engines.node).toBe(constraints.node.replace("^", ">=").replace(/\.0$/, ""));
  });

  it("the guide of contributions leads to the code of conduct", () => {
    expect(existsSync("CODE_OF_CONDUCT.md")).toBe(true);
    expect(readFileSync("CONTRIBUTING.md", "utf8")).toContain("CODE_OF_CONDUCT.md");
  });
});
