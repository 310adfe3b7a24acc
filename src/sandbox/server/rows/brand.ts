export interface Brand {
  readonly id: number;
  name: string;
  readonly subdomain: string;
  default: boolean;
  active: boolean;
  readonly created_at: string;
  updated_at: string;
}
