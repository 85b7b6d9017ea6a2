// The package `edtf`, which serves as an oracle in tests, has no types of its own.
declare module 'edtf' {
  export default function edtf(
    text: string,
    constraints: { level: number },
  ): { readonly min: number | null; readonly max: number | null };
}
