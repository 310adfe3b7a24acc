/** The file in which the artwork of a design is kept for replies. */
export const artworkFile = (design: string): string => `${design}.jpg`;

/**
 * Whether HTML shows a picture of this file name, wherever it is kept.
 * UNVERIFIED: that Zendesk leaves the address of a picture from elsewhere as it is.
 */
export const showsFile = (html: string, file: string): boolean =>
  pictureAddresses(html).some((address) => address.endsWith(`/${file}`));

/** Where the pictures are kept that HTML shows, as it is written there. */
export const pictureAddresses = (html: string): readonly string[] =>
  picturesIn(html).map((picture) => /\ssrc=(["'])([^]*?)\1/i.exec(picture)?.[2] ?? '');

/** The pictures of HTML, each as it is written there: composers leave angles in quotation marks as they are. */
export const picturesIn = (html: string): readonly string[] =>
  html.match(/<img\b(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi) ?? [];
