import { FileName } from "./FileName.tsx";

/** A side whose file is on its way. The name already stands where it will stay, so that a quick file does not flash. */
export function ReadingSide({ name }: { readonly name: string }) {
  return (
    <div className="mt-auto w-full pt-17">
      <FileName name={name} />
      <p className="mt-[3px] min-h-[109px] text-ink-3 text-meta leading-[18px]">Reading …</p>
    </div>
  );
}
