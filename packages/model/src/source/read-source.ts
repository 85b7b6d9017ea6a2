import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceException } from '../check/exceptions.ts';
import { byteOrderMark } from '../check/reading/byte-order-mark.ts';
import { canonicalForm } from '../check/reading/canonical-form.ts';
import { tooLarge } from '../check/reading/too-large.ts';
import { unexpectedFile } from '../check/reading/unexpected-file.ts';
import type { ReleaseLedger } from '../check/release-ledger.ts';
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.ts';
import type { KindDefinition } from '../kinds/define-kind.ts';
import { kinds } from '../kinds/index.ts';
import type { Redirect } from '../kinds/records.ts';
import { canonicalText } from './canonical-text.ts';
import { CHANGE_JOURNAL } from './change-journal.ts';
import { decodeFile } from './decode-file.ts';
import { listFolder, unreadable } from './list-files.ts';
import { fileDiagnostic, problem, type YamlProblem } from './problem.ts';
import { createByteReader, MAX_FILE_BYTES } from './read-bytes.ts';
import { EXCEPTIONS_FILE, exceptionsOf } from './read-exceptions.ts';
import { LEDGER_FILE, readLedger } from './read-ledger.ts';
import { isSlug, recordsOfFile, slugProblem } from './read-record-file.ts';
import { readYaml } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';
import type { SourceRecord } from './source-record.ts';
import { parseStrictYaml } from './strict-yaml/parse-strict-yaml.ts';
import { isSuspect } from './text-problems.ts';
import { unfinishedChangeProblem } from './unfinished-change-problem.ts';
import { unknownKindProblem } from './unknown-kind-problem.ts';

/** What a folder of YAML holds, and what could not be read. */
export interface SourceFolder {
  readonly records: readonly SourceRecord[];
  readonly redirects: Readonly<Record<string, Redirect>>;
  /** The redirects as records, for their places. */
  readonly redirectRecords: readonly SourceRecord[];
  readonly diagnostics: readonly Diagnostic[];
  /** Ids of files that could not be read; what refers to them is not blamed for it. */
  readonly unreadable: readonly string[];
  /** Findings that the folder excuses, with reasons. */
  readonly exceptions: readonly SourceException[];
  /** Ids and coverage of the last release. */
  readonly ledger?: ReleaseLedger;
  /** Every file that was read, for excerpts and edits. */
  readonly files: readonly SourceFile[];
}

/**
 * Reads `<folder>/<kind>/<slug>.yaml` in name order; a file that cannot be read becomes a diagnostic,
 * and the rest is read all the same. Throws only when the folder itself cannot be listed.
 */
export async function readSource(folder: string, shown = folder): Promise<SourceFolder> {
  return new FolderReader(folder, shown).read();
}

class FolderReader {
  readonly #folder: string;
  readonly #shown: string;
  readonly #root: string;
  readonly #bytes = createByteReader();
  readonly #records: SourceRecord[] = [];
  readonly #redirects: Record<string, Redirect> = {};
  readonly #redirectRecords: SourceRecord[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #unreadable: string[] = [];
  readonly #files: SourceFile[] = [];
  #exceptions: readonly SourceException[] = [];
  #ledger: ReleaseLedger | undefined;

  constructor(folder: string, shown: string) {
    this.#folder = folder;
    this.#shown = shown;
    this.#root = realpathSync(folder);
  }

  read(): SourceFolder {
    const journal = join(this.#folder, CHANGE_JOURNAL);
    if (existsSync(journal)) {
      this.#report(unfinishedChangeProblem(journal, this.#shown), CHANGE_JOURNAL);
    }
    for (const { name, directory, problem: found } of listFolder(
      this.#folder,
      this.#root,
      this.#shown,
    )) {
      const definition = DEFINITIONS.get(name);
      if (found !== undefined) this.#report(found, name);
      else if (definition !== undefined && directory) this.#readKind(definition);
      else if (name === EXCEPTIONS_FILE && !directory) this.#readExceptions();
      else if (name === LEDGER_FILE && !directory) this.#readLedger();
      else if (directory || /\.ya?ml$/u.test(name)) {
        this.#report(unknownKindProblem(name, [...DEFINITIONS.keys()], this.#shown), name);
      }
    }
    return {
      records: this.#records,
      redirects: this.#redirects,
      redirectRecords: this.#redirectRecords,
      diagnostics: this.#diagnostics,
      unreadable: this.#unreadable,
      exceptions: this.#exceptions,
      ...(this.#ledger === undefined ? {} : { ledger: this.#ledger }),
      files: this.#files,
    };
  }

  #readKind(definition: KindDefinition): void {
    const { kind } = definition;
    const shown = `${this.#shown}/${kind}`;
    for (const entry of listFolder(join(this.#folder, kind), this.#root, shown)) {
      const { name, directory } = entry;
      const top = { file: `${shown}/${name}`, line: 1, column: 1 };
      const slug = /^(?<slug>.*)\.ya?ml$/u.exec(name)?.groups?.slug;
      if (entry.problem !== undefined) this.#report(entry.problem, `${kind}/${slug ?? name}`);
      else if (directory || slug === undefined) {
        const message = {
          en: `${name} is not a YAML file.`,
          ja: `${name} は YAML ファイルではありません。`,
        };
        const hint = {
          en: 'Name it <slug>.yaml or move it away.',
          ja: '<slug>.yaml という名にするか、よそへ移してください。',
        };
        this.#report(problem(unexpectedFile, top, message, hint), `${kind}/${name}`);
      } else if (!isSlug(slug)) this.#report(slugProblem(slug, top), `${kind}/${slug}`);
      else this.#readRecords(definition, `${kind}/${slug}`, `${kind}/${name}`);
    }
  }

  #readRecords(definition: KindDefinition, id: string, path: string): void {
    const source = this.#readText(path, id);
    const value = source === undefined ? undefined : this.#valueOf(source, id);
    if (source === undefined || value === undefined) {
      this.#unreadable.push(id);
      return;
    }
    const found = recordsOfFile(definition, id, source, value.value);
    for (const record of found.records) this.#records.push(record);
    for (const [record, redirect] of found.redirects) {
      this.#redirects[record.id] = redirect;
      this.#redirectRecords.push(record);
    }
    for (const one of found.problems) this.#report(one, id);
    if (found.problems.length > 0) this.#unreadable.push(id);
  }

  /** The text of a file of the folder; undefined when it was reported as unreadable. */
  #readText(path: string, id: string): SourceFile | undefined {
    const file = `${this.#shown}/${path}`;
    const top = { file, line: 1, column: 1 };
    let bytes: Uint8Array | 'too-large';
    try {
      bytes = this.#bytes(join(this.#folder, path));
    } catch (error) {
      this.#report(unreadable(top, path, error), id);
      return undefined;
    }
    if (bytes === 'too-large') {
      const most = MAX_FILE_BYTES / 1_000_000;
      const message = {
        en: `The file is larger than ${most} MB.`,
        ja: `ファイルが ${most} MB を超えています。`,
      };
      const hint = { en: 'Move it away, or split it.', ja: 'よそへ移すか、分けてください。' };
      this.#report(problem(tooLarge, top, message, hint), id);
      return undefined;
    }
    const decoded = decodeFile(bytes, file);
    if (!decoded.ok) {
      this.#report(decoded.problem, id);
      return undefined;
    }
    const source = { file, path, text: decoded.text, bom: decoded.bom };
    this.#files.push(source);
    if (decoded.bom) {
      const message = {
        en: 'The file begins with a byte order mark.',
        ja: 'ファイルがバイト順マーク（BOM）で始まっています。',
      };
      this.#report({ ...problem(byteOrderMark, top, message), fix: CANONICAL }, id, 'warning');
    }
    return source;
  }

  /** The value of a file, read fast where it is plain and with places where it is not. */
  #valueOf(source: SourceFile, id: string): { readonly value: unknown } | undefined {
    const { text, file } = source;
    const strict = isSuspect(text) ? undefined : parseStrictYaml(text);
    let value = strict?.value;
    if (strict === undefined) {
      const yaml = readYaml(text, file);
      for (const one of yaml.problems) this.#report(one, id);
      if (yaml.problems.length > 0) return undefined;
      value = yaml.value;
    }
    const surely = strict?.canonical === true && text.normalize('NFC') === text;
    const canonical = surely ? text : canonicalText(text);
    if (canonical !== text) {
      const location = { file, line: firstDifference(text, canonical), column: 1 };
      const message = {
        en: 'The file is not in its canonical form.',
        ja: 'ファイルが正規形ではありません。',
      };
      this.#report({ ...problem(canonicalForm, location, message), fix: CANONICAL }, id, 'warning');
    }
    return { value };
  }

  #readExceptions(): void {
    const source = this.#readText(EXCEPTIONS_FILE, EXCEPTIONS_FILE);
    const value = source === undefined ? undefined : this.#valueOf(source, EXCEPTIONS_FILE);
    if (source === undefined || value === undefined) return;
    const { exceptions, diagnostics } = exceptionsOf(source, value.value);
    this.#exceptions = exceptions;
    this.#diagnostics.push(...diagnostics);
  }

  #readLedger(): void {
    const source = this.#readText(LEDGER_FILE, LEDGER_FILE);
    if (source === undefined) return;
    const read = readLedger(source);
    if (read.ok) this.#ledger = read.ledger;
    else this.#report(read.problem, LEDGER_FILE);
  }

  #report(found: YamlProblem, record: string, severity: Diagnostic['severity'] = 'error'): void {
    this.#diagnostics.push(fileDiagnostic(found, record, severity));
  }
}

const DEFINITIONS: ReadonlyMap<string, KindDefinition> = new Map(
  kinds.map((kind) => [kind.kind, kind as never]),
);

const CANONICAL: Fix = { canonical: true };

/** The first line, from 1, in which two texts differ. */
function firstDifference(text: string, other: string): number {
  const [lines, others] = [text.split('\n'), other.split('\n')];
  const index = lines.findIndex((line, at) => line !== others[at]);
  return index < 0 ? lines.length : index + 1;
}
