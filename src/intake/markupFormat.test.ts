import { expect, it } from "vitest";
import { markupFormat } from "./markupFormat.ts";

it.each([
  ["story.html", "<!DOCTYPE html>\n<html lang=en><title>Ferry</title>", "web page"],
  ["story.txt", "  <!-- saved from the site -->\n<HTML><body>", "web page"],
  ["story.xhtml", '<?xml version="1.0"?>\n<!DOCTYPE html>', "web page"],
  ["part.htm", "The ferry <p>was withdrawn</p>", "web page"],
  ["map.svg", '<svg xmlns="http://www.w3.org/2000/svg">', "SVG image"],
  ["feed.xml", '<?xml version="1.0"?><rss version="2.0">', "XML file"],
  ["story.html", "The ferry was withdrawn: 3 < 5.", null],
  ["notes.md", "# Ferry\n\n<p align=center>withdrawn</p>", null],
  ["story.txt", "<Ferry> is a name, <html-like> is not.", null],
  ["story.txt", "<bodyguard> wanted", null],
])("%s: %j is %s", (name, text, format) => {
  expect(markupFormat(text, name)).toBe(format);
});
