import type { HostedApp } from '../../hosted-app';
import type { TicketWorkspace } from '../ticket/ticket-workspace';
import type { HookAnswer } from '../zaf-host/app-message';
import type { ZafHost } from '../zaf-host/host';
import { placed, type InstanceSpec } from '../zaf-host/instance';
import { closePane, PANE_CREATED } from '../zaf-host/pane';
import type { Surface } from '../zaf-host/surface';
import { ticketEditorSurface } from '../zaf-surfaces/ticket-editor-surface';
import { ticketSurface } from '../zaf-surfaces/ticket-surface';

type Guids = readonly string[];

/** The apps beside what a tab shows, and for a ticket those in its editor. */
export class TabInstances {
  constructor(
    readonly host: ZafHost,
    readonly apps: readonly HostedApp[],
  ) {}

  openSidebars(location: string, spec: Pick<InstanceSpec, 'context' | 'surface' | 'active'>): Guids {
    return this.#everywhere(location, (placement) => this.host.create({ ...placement, ...spec }).guid);
  }

  openForTicket(workspace: TicketWorkspace, active: boolean): Guids {
    const isNew = workspace.id === null;
    const context = isNew ? {} : { ticketId: workspace.id };
    const surface = ticketSurface(workspace);
    return [
      ...this.openSidebars(isNew ? 'new_ticket_sidebar' : 'ticket_sidebar', { context, surface, active }),
      ...this.#openEditors(workspace, context),
    ];
  }

  /** Comes to the front with its tab. What was opened in the editor closes when the agent goes elsewhere. */
  show(guids: Guids, isInFront: boolean): void {
    for (const guid of guids) {
      if (this.host.find(guid)?.location !== 'ticket_editor') this.host.setActive(guid, isInFront);
      else if (!isInFront) closePane(this.host, guid);
    }
  }

  async ask(guids: Guids, event: string): Promise<HookAnswer> {
    const answers = await Promise.all(guids.map((guid) => this.host.askHook(guid, event)));
    return answers.find((answer) => !answer.go) ?? { go: true };
  }

  tell(guids: Guids, event: string, message?: unknown): void {
    for (const guid of guids) this.host.emit(guid, event, message);
  }

  async destroy(guids: Guids): Promise<void> {
    await Promise.all(guids.map((guid) => this.host.destroy(guid)));
  }

  #openEditors(workspace: TicketWorkspace, context: Record<string, unknown>): Guids {
    return this.#everywhere('ticket_editor', (placement) => {
      const surface: Surface = ticketEditorSurface(workspace, () => closePane(this.host, instance.guid));
      const asleep = { active: false, awake: false, greeting: () => [PANE_CREATED] };
      const instance = this.host.create({ ...placement, ...asleep, context, surface });
      return instance.guid;
    });
  }

  #everywhere(location: string, open: (placement: ReturnType<typeof placed>) => string): Guids {
    return this.apps.flatMap((app) => {
      const placement = app.locations[location];
      return placement === undefined ? [] : [open(placed(app, location, placement))];
    });
  }
}
