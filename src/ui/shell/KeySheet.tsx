import { MARKS } from "../../workspace/marksOf.ts";
import { Legend } from "../compare/claim/Legend.tsx";
import { Kbd } from "../controls/Kbd.tsx";
import { Sheet } from "../controls/Sheet.tsx";
import { KEYS, type KeyRow } from "./keys.ts";

/** What every mark means, and the table of all keys that work. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title="Marks and keys" width="wide" onClose={onClose}>
      <section className="mt-3.5 mb-5 forced-colors:hidden">
        <h3 className="border-rule-2 border-b pb-1.75 font-semibold text-ink-3 text-meta">
          How to read the marks
        </h3>
        <div className="pt-2.5 [&>ul]:flex-wrap [&>ul]:gap-y-2">
          <Legend marks={MARKS} />
        </div>
      </section>
      <div className="mb-4 gap-x-10 md:columns-2">
        {KEYS.map((group) => (
          <section key={group.title} className="mb-5 break-inside-avoid">
            <h3 className="border-rule-2 border-b pb-1.75 font-semibold text-ink-3 text-meta">
              {group.title}
            </h3>
            <dl>
              {group.rows.map((row) => (
                <Row key={row.does} row={row} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="text-ink-3">
        Letters and signs work when you are not typing in a field. Turn them off in the settings.
      </p>
    </Sheet>
  );
}

function Row({ row }: { readonly row: KeyRow }) {
  return (
    <div className="flex min-h-9 items-center justify-between gap-4 border-rule border-b py-1.75 leading-4.25">
      <dt>{row.does}</dt>
      <dd className="flex max-w-[60%] shrink-0 flex-wrap justify-end gap-x-2.5 gap-y-1">
        {row.ways.map((keys) => (
          <span key={keys.join("+")} className="inline-flex gap-0.5">
            {keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </span>
        ))}
      </dd>
    </div>
  );
}
