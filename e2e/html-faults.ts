import { HtmlValidate, StaticConfigLoader } from "html-validate";

/** The rules of the HTML standard alone, none of style. */
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ["html-validate:standard"] }));

/** What in a document does not conform to the HTML standard, each with its rule and place. */
export async function htmlFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, line }) => `${ruleId}, line ${line}, ${selector ?? ""}: ${message}`),
  );
}
