/** Business hours. */
export interface Schedule {
  readonly id: number;
  name: string;
  /** Zendesk's own name of the zone, such as London. */
  time_zone: string;
  /** In minutes since Sunday's midnight; none spans two days. */
  intervals: { start_time: number; end_time: number }[];
  holidays: Holiday[];
  readonly created_at: string;
  updated_at: string;
}

export interface Holiday {
  readonly id: number;
  name: string;
  /** The first and the last day, such as 2026-12-25. */
  start_date: string;
  end_date: string;
}
