import { CATEGORIES } from "../../../domain/place.ts";
import { useDetailedApp } from "../../detailed-app.ts";
import { CategorySymbol } from "../../symbols/category-symbol.tsx";

/** The columns of a table by type: what a row is, all of it, and each type by its symbol and name. */
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
