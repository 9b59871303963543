// Keyboard: every page works without it; single keys can be switched off (WCAG 2.1.4).
(() => {
  const SWITCH = 'chancery-keys-off';
  const dialog = document.getElementById('keys');
  const box = document.getElementById('keys-on');
  const isOn = () => localStorage.getItem(SWITCH) === null;
  let waitsForPart = false;

  if (box) {
    box.checked = isOn();
    box.addEventListener('change', () =>
      box.checked ? localStorage.removeItem(SWITCH) : localStorage.setItem(SWITCH, '1'));
  }

  const writes = target => target.closest('input, textarea, select, [contenteditable]') !== null;

  const move = step => {
    const rows = [...document.querySelectorAll('[data-row]')];
    if (rows.length === 0) return;
    const here = rows.findIndex(row => row.contains(document.activeElement));
    const next = rows[Math.min(rows.length - 1, Math.max(0, here + step))];
    (next.querySelector('a, button') || next).focus();
  };

  const keys = {
    '/': () => document.getElementById('search')?.focus(),
    '?': () => dialog?.showModal(),
    'n': () => document.querySelector('[data-new]')?.click(),
    'j': () => move(1),
    'k': () => move(-1),
    'g': () => { waitsForPart = true; setTimeout(() => { waitsForPart = false; }, 1500); },
  };

  document.addEventListener('keydown', event => {
    if (!isOn() && event.key !== '?') return;
    if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target) || dialog?.open) return;
    if (waitsForPart) {
      waitsForPart = false;
      const part = document.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
      if (part) { event.preventDefault(); part.click(); }
      return;
    }
    // A row in focus has keys of its own: they press its buttons.
    const row = event.target.closest('[data-row]');
    const button = row?.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (button) { event.preventDefault(); button.click(); return; }
    const act = keys[event.key];
    if (act) { event.preventDefault(); act(); }
  });

  // What htmx puts in place of a row that had the focus gets the focus again.
  let address = null;
  document.addEventListener('htmx:beforeSwap', () => {
    const row = document.activeElement?.closest('[data-row]');
    address = row?.querySelector('a')?.getAttribute('href') ?? null;
  });
  document.addEventListener('htmx:afterSettle', () => {
    if (address === null) return;
    document.querySelector(`[data-row] a[href="${CSS.escape(address)}"]`)?.focus();
    address = null;
  });

  document.getElementById('faults')?.focus();
})();
