/** An app's name as it stands in the address of its nav bar page: `myFirst_App` is `my-first-app`. */
export function appSlug(name: string): string {
  return name
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
