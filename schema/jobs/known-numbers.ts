import type { GraphContext } from '../context.ts';
import { jobType } from './job.type.ts';

/** The numbers by which partners call a job: no BSN or phone number, however they look. None of a job not in the slice. */
export const numbersOf = async (context: GraphContext, jobId: string): Promise<readonly string[]> => {
  const key = context.write.keyOf(jobType, jobId);
  const job = key && (await context.write.find(jobType, key, ['number', 'veraOrderCode']));
  return job ? [job.number, job.veraOrderCode].map((number) => String(number ?? '')) : [];
};
