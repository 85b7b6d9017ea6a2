import type { CheckDoc } from './check-doc.ts';
import { checks } from './checks/index.ts';
import { alias } from './reading/alias.ts';
import { badSlug } from './reading/bad-slug.ts';
import { byteOrderMark } from './reading/byte-order-mark.ts';
import { canonicalForm } from './reading/canonical-form.ts';
import { caseDuplicate } from './reading/case-duplicate.ts';
import { controlCharacter } from './reading/control-character.ts';
import { directive } from './reading/directive.ts';
import { duplicateKey } from './reading/duplicate-key.ts';
import { emptyFile } from './reading/empty-file.ts';
import { encoding } from './reading/encoding.ts';
import { hiddenCharacter } from './reading/hidden-character.ts';
import { invalidDate } from './reading/invalid-date.ts';
import { invalidException } from './reading/invalid-exception.ts';
import { invalidValue } from './reading/invalid-value.ts';
import { unreadableLedger } from './reading/ledger.ts';
import { linkOutside } from './reading/link-outside.ts';
import { missingField } from './reading/missing-field.ts';
import { missingLanguage } from './reading/missing-language.ts';
import { multipleDocuments } from './reading/multiple-documents.ts';
import { numberForm } from './reading/number-form.ts';
import { reservedKey } from './reading/reserved-key.ts';
import { tab } from './reading/tab.ts';
import { tag } from './reading/tag.ts';
import { tooDeep } from './reading/too-deep.ts';
import { tooLarge } from './reading/too-large.ts';
import { unexpectedFile } from './reading/unexpected-file.ts';
import { unfinishedChange } from './reading/unfinished-change.ts';
import { unknownField } from './reading/unknown-field.ts';
import { unknownKind } from './reading/unknown-kind.ts';
import { unknownTerm } from './reading/unknown-term.ts';
import { unnecessaryException } from './reading/unnecessary-exception.ts';
import { unreadableFile } from './reading/unreadable-file.ts';
import { wrongType } from './reading/wrong-type.ts';
import { yamlSyntax } from './reading/yaml.ts';

/** What reading and the schema pass report; these have no `run` of their own. */
const reading: readonly CheckDoc[] = [
  encoding,
  unreadableFile,
  tooLarge,
  unfinishedChange,
  unreadableLedger,
  byteOrderMark,
  controlCharacter,
  hiddenCharacter,
  tab,
  yamlSyntax,
  multipleDocuments,
  directive,
  emptyFile,
  duplicateKey,
  reservedKey,
  alias,
  tag,
  numberForm,
  tooDeep,
  unknownKind,
  unexpectedFile,
  linkOutside,
  badSlug,
  caseDuplicate,
  unknownField,
  missingField,
  wrongType,
  unknownTerm,
  invalidValue,
  missingLanguage,
  invalidDate,
  canonicalForm,
  unnecessaryException,
  invalidException,
];

/** Every code that `check` can report, with its documentation, in the order of the passes. */
export const checkDocs: readonly CheckDoc[] = [...reading, ...checks];
