/** The name of a text at the head of its sheet. */
export function FileName({ name }: { readonly name: string }) {
  return (
    <p dir="auto" className="font-read font-semibold text-[18px]/[25px] text-ink [overflow-wrap:anywhere]">
      {name}
    </p>
  );
}
