import { keyName } from "./keyName.ts";

/** A key as it stands on the keyboard. */
export function Kbd({ children }: { readonly children: string }) {
  return (
    <kbd className="inline-block min-w-4.5 rounded-[4px] border border-rule-2 bg-paper px-1 text-center font-medium font-ui text-[0.6875rem] text-ink-3 leading-4">
      {keyName(children)}
    </kbd>
  );
}
