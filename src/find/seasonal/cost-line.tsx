import { selectAccessModel } from "../../state/access-selectors.ts";
import { costInWords } from "../access/cost-in-words.ts";
import { useAppState, useDetailedApp } from "../app-context.ts";
import { capitalised } from "../capitalised.ts";

/** Returns the function that writes a finite cost by the access model of the page in words. */
export function useCostInWords(): (cost: number) => string {
  const { messages } = useDetailedApp();
  const model = useAppState(selectAccessModel);
  return (cost) => costInWords(cost, model, messages);
}

/** Cost of a way as a paragraph. */
export function CostLine({ cost }: { readonly cost: number }) {
  return <p>{capitalised(useCostInWords()(cost))}</p>;
}
