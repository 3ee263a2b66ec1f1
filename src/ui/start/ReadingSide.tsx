import { FileName } from "./FileName.tsx";

/** A side whose file is on its way. The name already stands where it will stay, so that a quick file does not flash. */
export function ReadingSide({ name }: { readonly name: string }) {
  return (
    <div className="mt-auto w-full pt-17">
      <FileName name={name} />
      <p className="mt-0.75 min-h-27.25 text-ink-3 text-meta leading-4.5">Reading …</p>
    </div>
  );
}
