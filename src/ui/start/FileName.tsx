/** The name of a text at the head of its sheet. */
export function FileName({ name }: { readonly name: string }) {
  return (
    <p
      dir="auto"
      className="font-read font-semibold text-[1.125rem]/[1.5625rem] text-ink [overflow-wrap:anywhere]"
    >
      {name}
    </p>
  );
}
