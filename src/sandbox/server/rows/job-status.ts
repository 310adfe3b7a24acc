import type { SandboxState } from '../state';

/** What a job did to one record. */
export interface JobResult {
  readonly id?: number;
  /** Where the record stood in the request. */
  readonly index?: number;
  readonly action: string;
  readonly success: boolean;
  readonly status?: string;
  readonly error?: string;
  readonly details?: string;
}

export interface JobStatus {
  /** 32 hexadecimal digits. */
  readonly id: string;
  readonly job_type: string;
  readonly created_at: string;
  status: 'queued' | 'working' | 'failed' | 'completed';
  progress: number | null;
  total: number | null;
  message: string | null;
  results: JobResult[] | null;
}

export function jobStatusesOf(state: SandboxState): JobStatus[] {
  return (state.job_statuses ??= []);
}
