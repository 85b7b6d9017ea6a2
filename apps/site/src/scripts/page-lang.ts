/** Language of the page that a script runs on. */
export function pageLang(): 'en' | 'ja' {
  return document.documentElement.lang === 'ja' ? 'ja' : 'en';
}
