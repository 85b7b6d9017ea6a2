import { shortcutWording } from '../i18n/explorer/shortcuts.ts';
import { element } from './element.ts';
import { pageLang } from './page-lang.ts';
import { shortcutsWanted, wantShortcuts } from './shortcut-setting.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the list of shortcuts, with the switch that turns them off. */
export function openHelp(): void {
  dialog ??= build();
  dialog.showModal();
}

function build(): HTMLDialogElement {
  const t = shortcutWording[pageLang()];
  const switchBox = element('input', { type: 'checkbox' });
  if (switchBox instanceof HTMLInputElement) {
    switchBox.checked = shortcutsWanted();
    switchBox.addEventListener('change', () => wantShortcuts(switchBox.checked));
  }
  const close = element('button', { type: 'button', class: 'plain-button' }, t.close);
  const rows = t.keys.map(([key = '', does = '']) =>
    element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, does)),
  );
  const made = document.createElement('dialog');
  made.className = 'shortcut-help';
  made.setAttribute('aria-labelledby', 'shortcut-title');
  made.append(
    element('h2', { id: 'shortcut-title' }, t.title),
    element('dl', {}, ...rows),
    element('label', {}, switchBox, ' ', t.on),
    element('p', { class: 'hint' }, t.offNote),
    close,
  );
  close.addEventListener('click', () => made.close());
  document.body.append(made);
  return made;
}
