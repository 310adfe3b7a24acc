interface FramePermissions {
  /** What the frame may do though it is of another origin. */
  readonly allow?: string;
  /** All that the frame may do; without it there is no limit. */
  readonly sandbox?: string;
}

/**
 * What an app's frame may do. UNVERIFIED: Zendesk's own; by default copying is allowed, and strictly so little that apps just run:
 * nothing is copied, saved or printed there.
 */
export const framePermissions = (isStrict: boolean): FramePermissions =>
  isStrict ? { sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups' } : { allow: 'clipboard-write' };
