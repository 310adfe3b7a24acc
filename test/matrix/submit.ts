import { ANNA } from '../support/ledger-helpdesk';
import { TICKET, type House } from './house';
import type { Host } from './host';

interface Submit {
  readonly by?: number;
  readonly isPublic?: boolean;
  readonly hasPicture?: boolean;
  readonly html?: string;
}

const PICTURE = {
  content_type: 'image/jpeg',
  file_name: 'card.jpg',
  size: 1,
  width: 1,
  height: 1,
  inline: false,
} as const;

/** Zendesk saves what stands in the composer, and clears it. */
export function submit(
  house: House,
  host: Host,
  { by = ANNA, isPublic = true, hasPicture = false, html }: Submit = {},
) {
  const { world } = house;
  const id = world.nextId();
  const said = html ?? host.reply.html;
  if (html === undefined) host.reply.html = '';
  const places = { url: '', content_url: '', mapped_content_url: '' };
  const picture = { ...PICTURE, ...places, id: id + 1_000_000, deleted: false, thumbnails: [] };
  world.comments.put({
    id,
    ticket_id: TICKET,
    author_id: by,
    body: said.replace(/<[^>]*>/g, ' '),
    html_body: said,
    public: isPublic,
    via: { channel: 'web' },
    created_at: world.stamp(),
    metadata: { custom: {} },
    ...(hasPicture ? { attachments: [picture] } : {}),
  });
}
