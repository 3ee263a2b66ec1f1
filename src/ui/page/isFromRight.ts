/** Whether the interface at an element runs from the right, so that "before" is on its right side. */
export function isFromRight(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}
