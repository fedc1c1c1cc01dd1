// A panel over the page, and where it stands.

const EDGE = 16;

/**
 * Opens it. A frame may be as high as its page, several screens: the middle of it is out of sight, so there the panel begins
 * beside what was pressed.
 * @param {HTMLElement | null} panel
 * @param {Event} pressed
 */
export function show(panel, pressed) {
  if (!(panel instanceof HTMLDialogElement)) return;
  const from = pressed.currentTarget instanceof Element ? pressed.currentTarget.getBoundingClientRect().top : 0;
  const begin = (/** @type {number} */ top) => (panel.style.marginBlockStart = `${Math.max(EDGE, top)}px`);
  const tall = window.innerHeight > window.screen.height;
  if (!tall) panel.style.marginBlockStart = "";
  // Before it opens, for then the page around goes to where it is.
  else begin(from);
  panel.showModal();
  if (tall) begin(Math.min(from, window.innerHeight - panel.offsetHeight - EDGE));
}
