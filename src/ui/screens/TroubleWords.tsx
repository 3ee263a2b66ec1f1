import type { ReactNode } from "react";

interface TroubleWordsProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What went wrong, in a title and a sentence, told at once by reading software. */
export function TroubleWords({ title, children }: TroubleWordsProps) {
  return (
    <div role="alert">
      <h1 className="text-balance font-medium font-read text-[2rem]/[2.5rem] tracking-[-0.015em]">{title}</h1>
      <p className="mt-3 text-balance font-read text-[1.125rem]/[1.75rem] text-ink-2">{children}</p>
    </div>
  );
}
