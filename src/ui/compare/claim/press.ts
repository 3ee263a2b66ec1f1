/** Whether a press was meant for a control within the row. */
export function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("button, a, input") !== null;
}

/** Whether a press makes its row current: one on a control does what that is for, but a fact's chip has nothing to do but point. */
export function choosesRow(target: EventTarget): boolean {
  return !isControl(target) || (target instanceof Element && target.closest(".chip") !== null);
}

/** A drag that selected words is no press. */
export function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false;
}
