/**
 * Lies over the page while files are dragged and takes all events of the drag. Without it the answer of a sheet replaces
 * the very words the pointer is over, and a browser tells nobody when the pointer leaves what is no longer there.
 */
export function DragGlass() {
  return <div className="fixed inset-0 z-60" />;
}
