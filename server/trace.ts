import { randomUUID } from 'node:crypto';

/** Where a request stands in a W3C Trace Context (https://www.w3.org/TR/trace-context/). */
export interface Trace {
  /** 32 hexadecimal digits; shown to the caller with every error. */
  readonly traceId: string;
  /** 16 hexadecimal digits: this request. */
  readonly spanId: string;
  /** The caller's span, when it sent one. */
  readonly parentSpanId?: string;
  /** The header to send along with calls of our own. */
  readonly traceparent: string;
}

/** Later versions may append fields after a dash; version 00 may not, and ff is never valid. */
const TRACEPARENT = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/** 32 random hexadecimal digits, never all of them 0; of these node keeps some ready. */
const randomDigits = (): string => randomUUID().replaceAll('-', '');

/** Joins the caller's trace; starts one when the header is absent or not valid. */
export function traceOf(traceparent: string | undefined): Trace {
  const spanId = randomDigits().slice(-16);
  const [, version, traceId, parentSpanId, flags, more] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  if (traceId === undefined || parentSpanId === undefined || (version === '00' && more !== undefined)) {
    const fresh = randomDigits();
    return { traceId: fresh, spanId, traceparent: `00-${fresh}-${spanId}-01` };
  }
  // Of the flags only `sampled` is defined; the others must be passed on as 0.
  const sampled = Number.parseInt(flags ?? '', 16) & 1;
  return { traceId, spanId, parentSpanId, traceparent: `00-${traceId}-${spanId}-0${sampled}` };
}
