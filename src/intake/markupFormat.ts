/**
 * `web page` or what else a decoded text of tags is; null for plain text, Markdown with tags in it included.
 *
 * Menus, scripts and tags would all become claims: until pages are read properly, a refusal is better than tag soup.
 */
export function markupFormat(text: string, name: string): string | null {
  const head = text.slice(0, HEAD_CHARACTERS);
  const start = head.replace(/^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)+/iu, "");
  if (/^<(?:!doctype\s+html|html|head|body)\b/iu.test(start)) return "web page";
  if (/^<svg\b/iu.test(start)) return "SVG image";
  if (/^\s*<\?xml\s/iu.test(head)) return "XML file";
  return /\.x?html?$/iu.test(name) && /<\/?(?:p|div|h[1-6]|a|span|article|main|ul|table)\b[^>]*>/iu.test(head)
    ? "web page"
    : null;
}

/** A page may begin with long comments; its first tag is within this. */
const HEAD_CHARACTERS = 16_384;
