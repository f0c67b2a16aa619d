// The sources of an answer: the markers in the text, the list under it, and both as plain text.

import { el } from "./dom.js";
import { text } from "./texts.js";

/** The link from «[2]» in the text to its entry in the list. */
export function sourceMarker(lang, turn, citation) {
  const place = citation.section?.[0] ?? citation.documentTitle;
  const name = text(lang, "source", { n: citation.number, place, page: pageOf(lang, citation) });
  const id = sourceId(turn, citation);
  const link = el("a", {
    className: "marker",
    href: "#" + id,
    textContent: `[${citation.number}]`,
    title: name,
    "aria-label": name,
  });
  link.addEventListener("click", () => {
    const source = document.getElementById(id);
    source.closest("details").open = true;
    source.focus();
  });
  return link;
}

export function sourceList(lang, turn, citations) {
  return el(
    "details",
    { className: "sources", open: true },
    el("summary", { textContent: text(lang, "sources", { n: citations.length }) }),
    el("ol", { role: "list" }, ...citations.map((citation) => source(lang, turn, citation))),
  );
}

/** A question with its answer and sources, as plain text for another document. */
export function copyText(lang, question, response, made) {
  const citations = response.citations ?? [];
  const sources = citations.map((citation) => {
    const where = [citation.documentTitle, pathOf(citation), pageOf(lang, citation)].filter(Boolean);
    const quote = citation.quote.replace(/\s+/g, " ").trim();
    const source = `[${citation.number}] ${where.join(", ")}: «${quote}»`;
    return [source, localUrl(citation.url)?.href].filter(Boolean).join("\n");
  });
  const heading = sources.length > 0 ? text(lang, "sources", { n: sources.length }) : null;
  return [question, response.answer, heading, ...sources, made.join("\n")].filter(Boolean).join("\n\n");
}

function source(lang, turn, citation) {
  const where = [pathOf(citation), pageOf(lang, citation)].filter(Boolean).join(", ");
  return el(
    "li",
    { id: sourceId(turn, citation), tabIndex: -1, value: citation.number },
    el(
      "p",
      { className: "source-title" },
      el("span", { className: "source-number", textContent: `[${citation.number}]` }),
      " ",
      el("span", { lang: "nb", textContent: citation.documentTitle }),
    ),
    el("p", { className: "source-place", textContent: where }),
    quotation(citation),
    localUrl(citation.url)
      ? el("a", {
          href: localUrl(citation.url).href,
          target: "_blank",
          rel: "noopener",
          textContent: text(lang, "openSource"),
        })
      : null,
  );
}

/** The quote word for word, with each bullet point of the document on a line of its own. */
function quotation(citation) {
  const quote = el("blockquote", { lang: "nb" });
  citation.quote.split(/(?<=\n)(?=\s*•)/).forEach((line, i) => {
    if (i > 0) quote.append(el("br"));
    quote.append(line);
  });
  return quote;
}

function sourceId(turn, citation) {
  return `source-${turn}-${citation.number}`;
}

function pathOf(citation) {
  return (citation.section ?? []).join(" › ");
}

function pageOf(lang, { page }) {
  return page == null ? text(lang, "pageUnknown") : text(lang, "page", { n: page });
}

/** Only the service's own pages are linked to, whatever an answer says. */
function localUrl(url) {
  try {
    const address = new URL(url, location.href);
    return address.origin === location.origin ? address : null;
  } catch {
    return null;
  }
}
