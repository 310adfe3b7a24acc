/** Built into the bundle as an address that holds the file. */
declare module '*.woff2' {
  const address: string;
  export default address;
}
