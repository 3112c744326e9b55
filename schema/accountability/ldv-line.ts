import type { ExportedLines } from '../exported.ts';

interface Line {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly status: string;
  readonly name: string;
  readonly startTime: Date | string;
  readonly endTime: Date | string;
  readonly organisation: { readonly oin: string };
  readonly processingActivityId: string;
  readonly dataSubjectId: string;
  readonly dataSubjectIdType: string;
}

/** Since 1970. */
const milliseconds = (moment: Date | string): number => new Date(moment).getTime();

/**
 * A line of the log of processing by the names of Logboek Dataverwerkingen (domain 2.8), and no other: what the graph
 * keeps besides is in no namespace of the standard. Which application called is not kept, so nothing is said of it.
 */
export const LDV_LINE: ExportedLines = {
  selection:
    'traceId spanId parentSpanId status name startTime endTime organisation { oin } processingActivityId dataSubjectId dataSubjectIdType',
  line: (row) => {
    const { organisation, parentSpanId, ...line } = row as unknown as Line;
    return {
      trace_id: line.traceId,
      span_id: line.spanId,
      ...(parentSpanId !== null && { parent_span_id: parentSpanId }),
      status: line.status,
      name: line.name,
      start_time: milliseconds(line.startTime),
      end_time: milliseconds(line.endTime),
      resource: { attributes: { 'service.name': 'leerwerk-graph', oin: organisation.oin } },
      attributes: {
        'dpl.core.processing_activity_id': line.processingActivityId,
        'dpl.core.data_subject_id': line.dataSubjectId,
        'dpl.core.data_subject_id_type': line.dataSubjectIdType,
      },
    };
  },
};
