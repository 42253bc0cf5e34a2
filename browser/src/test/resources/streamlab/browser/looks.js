// What can be seen of a notebook: each function gives complaints in words, none when all is well.
(() => {
  const notebook = document.querySelector(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-Notebook");
  const outputs = [...notebook.querySelectorAll(".jp-OutputArea-output")];
  const texts = [...notebook.querySelectorAll(".jp-OutputArea-output, .jp-RenderedMarkdown")];

  const where = (element) => {
    const cell = element.closest(".jp-Cell");
    const cells = [...notebook.querySelectorAll(".jp-Cell")];
    const words = (element.textContent || element.tagName).trim().replace(/\s+/g, " ").slice(0, 60);
    return `cell ${cells.indexOf(cell)}, <${element.tagName.toLowerCase()}> "${words}"`;
  };

  const colour = (text) => {
    const parts = (text.match(/[\d.]+/g) || []).map(Number);
    if (!/^rgba?\(/.test(text)) throw new Error(`a colour of another kind: ${text}`);
    return [parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : 1];
  };
  const over = (top, ground) => {
    const [r, g, b, a] = top;
    return [r * a + ground[0] * (1 - a), g * a + ground[1] * (1 - a), b * a + ground[2] * (1 - a), 1];
  };
  const faded = (c, opacity) => [c[0], c[1], c[2], c[3] * opacity];
  const luminance = (c) => {
    const [r, g, b] = c.slice(0, 3).map((value) => {
      const v = value / 255;
      return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };

  const ancestors = (element) => {
    const all = [];
    for (let each = element; each; each = each.parentElement) all.unshift(each);
    return all;
  };
  const contains = (box, point) =>
    box.left <= point.x && point.x <= box.right && box.top <= point.y && point.y <= box.bottom;

  // The shapes of a drawing lie on each other in the order in which they stand in it.
  const shapesBelow = (text, ground) => {
    const svg = text.closest("svg");
    if (!svg) return ground;
    const box = text.getBoundingClientRect();
    const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    for (const shape of svg.querySelectorAll("rect, circle, ellipse, polygon, path")) {
      const before = text.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_PRECEDING;
      const style = getComputedStyle(shape);
      if (!before || style.fill === "none" || !contains(shape.getBoundingClientRect(), middle)) continue;
      const opacity = Number(style.fillOpacity) * Number(style.opacity);
      ground = over(faded(colour(style.fill), opacity), ground);
    }
    return ground;
  };

  const textElements = function* () {
    for (const top of texts) {
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
      const seen = new Set();
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || seen.has(element)) continue;
        seen.add(element);
        // Words for readers who do not see the page, and the sources of pictures, are not drawn.
        if (element.closest(".jp-sr-only, title, desc, style, script, details:not([open])")) continue;
        if (element.closest("svg") && !element.closest("text, foreignObject")) continue;
        const box = element.getBoundingClientRect();
        if (box.width > 0 && box.height > 0) yield element;
      }
    }
  };

  const inkAndGround = (element) => {
    let ground = [255, 255, 255, 1];
    let opacity = 1;
    for (const each of ancestors(element)) {
      const style = getComputedStyle(each);
      ground = over(colour(style.backgroundColor), ground);
      opacity *= Number(style.opacity);
    }
    ground = shapesBelow(element, ground);
    const style = getComputedStyle(element);
    const drawn = element.closest("text");
    const ink = drawn ? faded(colour(style.fill), Number(style.fillOpacity)) : colour(style.color);
    return [over(faded(ink, opacity), ground), ground];
  };

  const pixels = (element) => {
    const size = parseFloat(getComputedStyle(element).fontSize);
    const drawn = element.closest("text");
    if (!drawn) return size;
    const matrix = drawn.getScreenCTM();
    return size * Math.hypot(matrix.c, matrix.d);
  };

  const scrolls = (element) => {
    for (let each = element; each && each !== notebook; each = each.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(each).overflowX)) return true;
    }
    return false;
  };

  return {
    errors: () => outputs
      .filter((output) => output.matches(".jp-mod-error, [data-mime-type='application/vnd.jupyter.error']")
        || /stderr|error/.test(output.dataset.mimeType || ""))
      .map((output) => `${where(output)} (${output.dataset.mimeType})`),

    crosses: () => outputs.filter((output) => /^\s*✗/.test(output.textContent)).map(where),

    ticks: () => outputs.filter((output) => /^\s*✓/.test(output.textContent)).map(where),

    tables: () => outputs.flatMap((output) => [...output.querySelectorAll("table")])
      .filter((table) => table.querySelectorAll("th").length && table.getBoundingClientRect().height > 20)
      .map(where),

    pictures: () => [...notebook.querySelectorAll(".jp-Cell svg, .jp-Cell img")]
      .filter((picture) => picture.closest(".jp-OutputArea-output, .jp-RenderedMarkdown"))
      .map(where),

    brokenPictures: () => [
      ...[...notebook.querySelectorAll(".jp-RenderedMarkdown img, .jp-OutputArea-output img")]
        .filter((img) => !img.complete || img.naturalWidth === 0).map(where),
      ...[...notebook.querySelectorAll("code.language-mermaid, .jp-mod-warning")]
        .filter((code) => !code.closest("figure, .jp-RenderedMermaid")).map(where),
      ...[...notebook.querySelectorAll(".jp-RenderedMermaid")]
        .filter((box) => !box.querySelector("img, svg")).map(where),
    ],

    withoutWords: () => [...notebook.querySelectorAll("svg, img, canvas, [role=img]")]
      .filter((picture) => picture.closest(".jp-OutputArea-output, .jp-RenderedMarkdown"))
      .filter((picture) => {
        if (picture.closest("[aria-hidden=true]")) return false;
        const named = (element) => element && (element.getAttribute("aria-label") || "").trim();
        if (picture.tagName === "IMG") {
          const caption = picture.closest("figure")?.querySelector("figcaption");
          return !(picture.alt || "").trim() && !(caption?.textContent || "").trim();
        }
        const said = picture.closest("[role=img]");
        return !named(said) && !picture.querySelector(":scope > title")?.textContent.trim();
      })
      .map(where),

    tooWide: () => {
      const complaints = [];
      if (document.documentElement.scrollWidth > innerWidth) complaints.push("the page scrolls sideways");
      const panel = notebook.closest(".jp-NotebookPanel").getBoundingClientRect();
      const shown = [...notebook.querySelectorAll(".jp-Cell-inputArea, .jp-OutputArea-output *, .jp-RenderedMarkdown *")];
      for (const element of shown) {
        const box = element.getBoundingClientRect();
        if (box.width && box.right > panel.right + 1 && !scrolls(element)) {
          complaints.push(`${where(element)} reaches ${Math.round(box.right - panel.right)} px too far`);
        }
      }
      return complaints;
    },

    tooSmall: (least) => [...textElements()].filter((element) => pixels(element) < least)
      .map((element) => `${where(element)} is ${pixels(element).toFixed(1)} px high`),

    tooFaint: (least) => [...textElements()]
      .map((element) => [element, ...inkAndGround(element)])
      .filter(([, ink, ground]) => contrast(ink, ground) < least)
      .map(([element, ink, ground]) => `${where(element)} has contrast ${contrast(ink, ground).toFixed(2)}`
        + ` (${ink.slice(0, 3).map(Math.round)} on ${ground.slice(0, 3).map(Math.round)})`),
  };
})()
