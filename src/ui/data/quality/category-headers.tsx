import { CATEGORIES } from "../../../domain/place.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { CategorySymbol } from "../../symbols/category-symbol.tsx";

/** Column headings of a table by type: name of the row, total, and each type with its symbol. */
export function CategoryHeaders({ first }: { readonly first: string }) {
  const { messages } = useDetailedApp();
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" className="number">
          {messages.total}
        </th>
        {CATEGORIES.map((category) => (
          <th key={category} scope="col" className="number quality-category">
            <CategorySymbol category={category} />
            <span>{messages.categories[category]}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
