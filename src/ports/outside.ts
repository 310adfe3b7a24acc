/** One request to a service that is not Zendesk's, through Zendesk's proxy, which fills `{{setting.name}}` with the installation's own. */
export interface OutsideRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly body?: string;
  /** What the proxy signs and puts in the place of `{{jwt.token}}`. */
  readonly jwt?: {
    readonly secretKey: string;
    readonly expirySeconds: number;
    readonly claims: Readonly<Record<string, string>>;
  };
}

/** What came back, whatever the status. */
export interface OutsideAnswer {
  readonly status: number;
  /** Parsed JSON, or text that was none. */
  readonly body: unknown;
  /** Names in lower case; none where they could not be read. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends a request once. Rejects when nothing came back in time: it may have been done or not. */
export type SendOutside = (request: OutsideRequest, timeoutMs: number) => Promise<OutsideAnswer>;
