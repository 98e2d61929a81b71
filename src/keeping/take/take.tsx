export function Take() {
  return <p>À venir.</p>;
}
