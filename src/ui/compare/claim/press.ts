/** Whether a press was meant for a control within the row. */
export function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("button, a, input") !== null;
}

/** A drag that selected words is no press. */
export function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false;
}
