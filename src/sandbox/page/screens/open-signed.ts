import type { Services } from '../services';
import type { Instance } from '../zaf-host/instance';

/** Opens a page in the frame of its instance by a POST, with a token that tells its server who asks. */
export async function openSigned(
  instance: Instance,
  { signedToken, toasts }: Pick<Services, 'signedToken' | 'toasts'>,
): Promise<void> {
  try {
    submit(instance, await signedToken(instance));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${instance.app.name} could not be opened with a token. ${reason}`;
    toasts.add({ message, kind: 'error', durationMs: 'sticky' });
  }
}

function submit({ guid, src = '' }: Instance, token: string): void {
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', action: src, target: guid, hidden: true });
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name: 'token', value: token });
  form.append(field);
  document.body.append(form);
  form.submit();
  form.remove();
}
