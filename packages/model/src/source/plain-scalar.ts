/** Stands for a plain scalar that is no text and that only the full reader may judge. */
export const UNSURE = Symbol('unsure');

/** Words that YAML 1.2 core reads as something else than text. */
const WORD = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|\.nan|\.NaN|\.NAN)$/u;
/** `false` is the longest of them. */
const LONGEST_WORD = 5;
/** What YAML 1.2 core reads as a number. */
const NUMBER =
  /^[-+]?(?:\d+|0o[0-7]+|0x[\da-fA-F]+|(?:\.\d+|\d+\.?\d*)(?:[eE][-+]?\d+)?|\.(?:inf|Inf|INF))$/u;
/** A number as JSON writes it, without exponent. */
const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;
/** Doubles keep 15 significant decimal digits whatever they are. */
const KEPT_DIGITS = 15;

/** The value of a plain scalar where it is beyond doubt: text, true, false, or a number that keeps all its digits. */
export function plainValue(text: string): string | number | boolean | typeof UNSURE {
  if (!mayBeOther(text.charCodeAt(0))) return text;
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text.length <= LONGEST_WORD && WORD.test(text)) return UNSURE;
  if (!mayBeNumber(text.charCodeAt(0)) || !NUMBER.test(text)) return text;
  return isPlainNumber(text) ? Number(text) : UNSURE;
}

/** Whether an unquoted number says what it seems to: `012`, `1e3`, `0x1F` or 20 digits do not. */
export function isPlainNumber(text: string): boolean {
  if (!DECIMAL.test(text) || /^-0(?:\.0+)?$/u.test(text)) return false;
  return text.replaceAll(/\D/gu, '').length <= KEPT_DIGITS;
}

/** First characters of numbers: `+ - . 0-9`. */
function mayBeNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e;
}

/** First characters of everything that is not text: those of numbers and `F N T f n t ~`. */
function mayBeOther(code: number): boolean {
  return (
    mayBeNumber(code) ||
    code === 0x46 ||
    code === 0x4e ||
    code === 0x54 ||
    code === 0x66 ||
    code === 0x6e ||
    code === 0x74 ||
    code === 0x7e
  );
}
