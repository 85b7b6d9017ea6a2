declare module 'virtual:search-index' {
  /** Address of the index; its name changes with what is in it. */
  export const indexPath: string;
  /** How many bytes come from there. */
  export const indexBytes: number;
}
