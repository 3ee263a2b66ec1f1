interface BrandProps {
  /** Hides the name on screens under 1280 pixels, where the views need the room. */
  readonly short: boolean;
}

/** Two columns and the line between them: the mark of the app and the picture of what it does. */
export function Brand({ short }: BrandProps) {
  return (
    <span className="inline-flex items-center gap-[9px] font-read font-semibold text-[1.125rem]/none tracking-[-0.012em]">
      <svg viewBox="0 0 18 18" className="size-4.5" aria-hidden="true">
        <rect x="2" y="1" width="4" height="16" rx="1" className="fill-a-edge" />
        <rect x="12" y="1" width="4" height="16" rx="1" className="fill-b-edge" />
        <path d="M6 9h6" className="stroke-ink" strokeWidth="1.5" />
      </svg>
      <span className={short ? "max-xl:sr-only" : ""}>Claimdiff</span>
    </span>
  );
}
