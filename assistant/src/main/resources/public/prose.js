// The text of an answer: plain text with paragraphs, lists («- », «1. ») and source markers («[2]»).

import { el } from "./dom.js";

const ITEM = /^\s*(?:[-•]|(\d{1,2})\.)\s+(.*)$/;
const MARKER = /\[(\d{1,3})\]/g;

/**
 * Appends the text to the container. A list at the start of the text continues a list of the same
 * kind at the end of the container. `markerFor(number)` gives the link of a marker, or null.
 */
export function appendProse(container, prose, markerFor) {
  let open = null; // the paragraph or list item that an ordinary next line belongs to
  for (const line of prose.split(/\r?\n/)) {
    const item = ITEM.exec(line);
    if (line.trim() === "") {
      open = null;
    } else if (item) {
      const list = listFor(container, item[1] ? "OL" : "UL");
      open = el("li");
      if (item[1]) open.value = Number(item[1]);
      appendMarked(open, item[2], markerFor);
      list.append(open);
    } else if (open?.tagName === "LI" && /^\s/.test(line)) {
      appendMarked(open, " " + line.trim(), markerFor);
    } else {
      if (open?.tagName === "P") open.append(el("br"));
      else container.append((open = el("p")));
      appendMarked(open, line.trim(), markerFor);
    }
  }
}

/** The text without its markers, up to the end of its first sentence. */
export function firstSentence(prose) {
  const line = prose.replace(MARKER, "").trim().split("\n", 1)[0].replace(/\s+/g, " ").trim();
  return (/^.{20,}?[.!?:](?=\s|$)/.exec(line)?.[0] ?? line).replace(/\s+(?=[.!?:]$)/, "");
}

function listFor(container, tag) {
  const last = container.lastElementChild;
  if (last?.tagName === tag) return last;
  const list = el(tag);
  container.append(list);
  return list;
}

function appendMarked(element, line, markerFor) {
  let from = 0;
  for (const match of line.matchAll(MARKER)) {
    const marker = markerFor(Number(match[1]));
    if (!marker) continue;
    element.append(line.slice(from, match.index), marker);
    from = match.index + match[0].length;
  }
  element.append(line.slice(from));
}
