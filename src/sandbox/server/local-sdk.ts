/**
 * Zendesk's SDK on its CDN: in both its places, of any version, with any scheme or none. What is served here in its place
 * comes from npm.
 */
const SDK_ADDRESS =
  /(?:https?:)?\/\/(?:static\.zdassets\.com\/zendesk_app_framework_sdk|assets\.zendesk\.com\/apps\/sdk)\/[\w.-]+\/zaf_sdk(?:\.min)?\.js/g;

export const LOCAL_SDK = '/zaf_sdk.js';

/** The page with the local SDK. Every other byte stays, whatever the encoding: the addresses are the same in all. */
export function withLocalSdk(html: Buffer): Buffer {
  return Buffer.from(html.toString('latin1').replace(SDK_ADDRESS, LOCAL_SDK), 'latin1');
}
