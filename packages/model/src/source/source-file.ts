/** A file as read, for excerpts and edits. */
export interface SourceFile {
  /** Path as shown in diagnostics. */
  readonly file: string;
  /** Path relative to the source folder, with `/` between its parts. */
  readonly path: string;
  /** Text without the byte order mark. */
  readonly text: string;
  readonly bom: boolean;
}
