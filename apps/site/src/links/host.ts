/** Host of an address as people name it, without `www.`; the whole text when it is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./u, '') : url;
}
