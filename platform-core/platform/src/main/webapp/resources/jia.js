// Makes the residents' pages quicker; every one of them works without it.
(() => {
  "use strict";

  // An open filter closes when the reader turns to something else.
  const openFacets = () => document.querySelectorAll("details.facet[open]");
  const closeFacets = (except) => openFacets().forEach((facet) => {
    if (facet !== except) facet.open = false;
  });
  document.addEventListener("click", (event) => closeFacets(event.target.closest("details.facet")));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    openFacets().forEach((facet) => {
      facet.open = false;
      facet.querySelector("summary").focus();
    });
  });

  // The list of buildings narrows while the reader types.
  const field = document.querySelector("[data-narrows]");
  if (!field) return;
  const list = document.getElementById(field.dataset.narrows);
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    list.querySelectorAll("section").forEach((section) => {
      let shown = 0;
      section.querySelectorAll("[data-name]").forEach((building) => {
        const name = building.dataset.name.toLowerCase();
        building.hidden = !words.every((word) => name.includes(word));
        if (!building.hidden) shown += 1;
      });
      section.hidden = shown === 0;
    });
  });
})();
