/** Where the page has room for apps. */
export const LOCATIONS = [
  ...['ticket_sidebar', 'new_ticket_sidebar', 'user_sidebar', 'organization_sidebar'],
  ...['nav_bar', 'top_bar', 'ticket_editor', 'background', 'modal'],
];
