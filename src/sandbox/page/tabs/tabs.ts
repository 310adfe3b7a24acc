import type { Helpdesk } from '../api/helpdesk';
import type { TicketViewer } from '../api/server-events';
import type { PageUser } from '../api/shapes';
import type { HostedApp } from '../../hosted-app';
import type { Navigation } from '../navigation';
import { Observable } from '../observable';
import { pathOf, type Route } from '../routes';
import type { Status } from '../ticket/edits';
import { submitTicket } from '../ticket/submit-ticket';
import { TicketWorkspace } from '../ticket/ticket-workspace';
import { organizationSurface } from '../zaf-surfaces/organization-surface';
import { savedTicketObject } from '../zaf-surfaces/ticket-object';
import { userObject } from '../zaf-surfaces/user-object';
import { userSurface } from '../zaf-surfaces/user-surface';
import type { ZafHost } from '../zaf-host/host';
import type { Surface } from '../zaf-host/surface';
import { OrganizationWorkspace } from './organization-workspace';
import type { Tab, TicketTab } from './tab';
import { TabInstances } from './tab-instances';
import { UserWorkspace } from './user-workspace';

export interface TabsWorld {
  readonly host: ZafHost;
  readonly helpdesk: Helpdesk;
  readonly navigation: Navigation;
  readonly me: PageUser;
  readonly apps: readonly HostedApp[];
}

const TICKETS = pathOf({ kind: 'tickets' });

/** The row of open tabs: each keeps its app's frame until it is closed or its ticket is submitted. */
export class Tabs {
  readonly open = new Observable<readonly Tab[]>([]);
  readonly activeKey = new Observable<string | null>(null);

  readonly #instances: TabInstances;

  constructor(readonly world: TabsWorld) {
    this.#instances = new TabInstances(world.host, world.apps);
  }

  /** Opens the tab that belongs to a place, or goes back to it. Places without a tab leave all of them in the back. */
  show(route: Route): void {
    const path = route.kind === 'nowhere' ? '' : pathOf(route);
    if (!this.#has(path)) this.#openFor(route, path);
    const key = this.#has(path) ? path : null;
    this.activeKey.set(key);
    for (const tab of this.open.get()) this.#instances.show(tab.guids, tab.key === key);
  }

  async close(key: string): Promise<void> {
    const open = this.open.get();
    const at = open.findIndex((tab) => tab.key === key);
    const tab = open[at];
    if (tab === undefined) return;
    if (this.activeKey.get() === key) this.world.navigation.go((open[at + 1] ?? open[at - 1])?.path ?? TICKETS);
    await this.#instances.destroy(tab.guids);
    this.open.update((tabs) => tabs.filter((each) => each.key !== key));
    if (tab.kind === 'ticket') tab.workspace.dispose();
  }

  /**
   * Saves the ticket. Its frame is taken away before the background hears of it, and the ticket opens afresh, as an agent
   * meets it who comes back.
   */
  async submit(tab: TicketTab, status?: Status): Promise<void> {
    const { saving } = tab.workspace;
    if (saving.get() || !tab.workspace.mayBeSaved.get()) return;
    saving.set(true);
    try {
      await this.#submit(tab, status);
    } finally {
      saving.set(false);
    }
  }

  async #submit(tab: TicketTab, status: Status | undefined): Promise<void> {
    const audience = {
      ask: (event: string) => this.#instances.ask(tab.guids, event),
      tell: (event: string) => this.#instances.tell(tab.guids, event),
    };
    const saved = await submitTicket({ helpdesk: this.world.helpdesk, audience }, tab.workspace, status);
    const file = tab.workspace.file();
    if (saved === undefined || file === undefined) return;
    await this.#instances.destroy(tab.guids);
    this.#change(tab.key, []);
    this.#tellBackground({ ticket: savedTicketObject(file, saved) });
    if (tab.workspace.id === null) {
      this.#replaceNew(tab, saved.id);
      return;
    }
    if (tab.workspace.postSaveAction.get() === 'close_tab') return this.close(tab.key);
    await tab.workspace.load();
    this.#openApps(tab.key, tab.workspace);
  }

  /** Sends a message where the channel sends at once; the ticket stays open and unsaved edits stay edits. */
  async send({ workspace }: TicketTab): Promise<void> {
    if (workspace.isNothingSaid()) return;
    workspace.saving.set(true);
    try {
      await workspace.sayReply();
    } catch (error) {
      workspace.notice.set({ kind: 'refused', message: error instanceof Error ? error.message : String(error) });
    } finally {
      workspace.saving.set(false);
    }
  }

  /** Somebody, or this agent from elsewhere, changed a ticket. */
  async hear(ticketId: number, by: { readonly id: number; readonly name: string }): Promise<void> {
    const tab = this.#ticketTab(ticketId);
    if (tab === undefined || tab.workspace.saving.get() || tab.workspace.file() === undefined) return;
    if (by.id !== this.world.me.id) {
      const { helpdesk } = this.world;
      const [colleague, catalogue] = await Promise.all([helpdesk.user(by.id), helpdesk.catalogue()]);
      this.#instances.tell(tab.guids, 'ticket.updated', userObject(colleague, { catalogue }));
    }
    await (tab.workspace.isUntouched() ? tab.workspace.follow() : tab.workspace.hear(by.name));
  }

  /** Colleagues came to a ticket, left it, or write there now. */
  async see(ticketId: number, viewers: readonly TicketViewer[]): Promise<void> {
    const { helpdesk, me } = this.world;
    const { users } = await helpdesk.catalogue();
    const others = viewers.filter(({ userId }) => userId !== me.id);
    const seen = others.map(async ({ userId, ...doing }) => ({
      user: users.find(({ id }) => id === userId) ?? (await helpdesk.user(userId)),
      ...doing,
    }));
    this.#ticketTab(ticketId)?.workspace.viewers.set(await Promise.all(seen));
  }

  #ticketTab(ticketId: number): TicketTab | undefined {
    return this.open.get().find((tab): tab is TicketTab => tab.kind === 'ticket' && tab.workspace.id === ticketId);
  }

  #openFor(route: Route, path: string): void {
    if (route.kind === 'ticket') this.#openTicket(path, route.id);
    if (route.kind === 'new-ticket') this.#openTicket(path, null);
    if (route.kind === 'user') this.#openUser(path, route.id);
    if (route.kind === 'organization') this.#openOrganization(path, route.id);
  }

  #has(key: string): boolean {
    return this.open.get().some((tab) => tab.key === key);
  }

  #openTicket(key: string, id: number | null): void {
    const { helpdesk, me } = this.world;
    const workspace = new TicketWorkspace({ id, helpdesk, me });
    this.#add({ kind: 'ticket', key, path: key, guids: [], workspace });
    workspace.onChange((property, value) => this.#tellChange(key, property, value));
    void workspace.load().then(() => this.#openApps(key, workspace));
  }

  #openApps(key: string, workspace: TicketWorkspace): void {
    if (workspace.file() === undefined || !this.#has(key)) return;
    this.#change(key, this.#instances.openForTicket(workspace, this.activeKey.get() === key));
  }

  #openUser(key: string, id: number): void {
    const workspace = new UserWorkspace(id, this.world.helpdesk);
    this.#add({ kind: 'user', key, path: key, guids: [], workspace });
    workspace.onChange((property, value) => this.#tellChange(key, property, value));
    void workspace.load().then((file) => {
      if (file === undefined) return;
      this.#openSidebars(key, 'user_sidebar', { userId: id }, userSurface(workspace));
    });
  }

  #openOrganization(key: string, id: number): void {
    const workspace = new OrganizationWorkspace(id, this.world.helpdesk);
    this.#add({ kind: 'organization', key, path: key, guids: [], workspace });
    workspace.onChange((property, value) => this.#tellChange(key, property, value));
    void workspace.load().then((file) => {
      if (file === undefined) return;
      this.#openSidebars(key, 'organization_sidebar', { organizationId: id }, organizationSurface(workspace));
    });
  }

  #openSidebars(key: string, location: string, context: Record<string, unknown>, surface: Surface): void {
    if (!this.#has(key)) return;
    const active = this.activeKey.get() === key;
    this.#change(key, this.#instances.openSidebars(location, { context, surface, active }));
  }

  #replaceNew(tab: TicketTab, id: number): void {
    this.open.update((tabs) => tabs.filter(({ key }) => key !== tab.key));
    tab.workspace.dispose();
    this.world.navigation.go(pathOf({ kind: 'ticket', id }), 'replace');
  }

  /** UNVERIFIED whether Zendesk tells an app of what it set itself: here everybody hears of every change. */
  #tellChange(key: string, propertyName: string, newValue: unknown): void {
    const guids = this.open.get().find((tab) => tab.key === key)?.guids ?? [];
    this.#instances.tell(guids, `${propertyName}.changed`, newValue);
    this.#instances.tell(guids, '*.changed', { propertyName, newValue });
  }

  #tellBackground(message: unknown): void {
    const { host } = this.world;
    for (const { guid, location } of host.instances.get()) {
      if (location === 'background') host.emit(guid, 'ticket.saved', message);
    }
  }

  #add(tab: Tab): void {
    this.open.update((tabs) => [...tabs, tab]);
  }

  #change(key: string, guids: readonly string[]): void {
    this.open.update((tabs) => tabs.map((tab) => (tab.key === key ? { ...tab, guids } : tab)));
  }
}
