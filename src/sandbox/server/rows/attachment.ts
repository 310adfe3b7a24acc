/** A file on a comment, as it is answered; what it holds is kept beside the state. */
export interface Attachment {
  readonly id: number;
  readonly url: string;
  readonly file_name: string;
  readonly content_url: string;
  readonly mapped_content_url: string;
  readonly content_type: string;
  /** In bytes. */
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly inline: boolean;
  readonly deleted: boolean;
  readonly thumbnails: readonly unknown[];
}

/** Files that wait, under one token, for the comment that they are for. */
export interface Upload {
  readonly token: string;
  readonly created_at: string;
  readonly attachments: readonly Attachment[];
}
