/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Soort noodgeval. */
export type Emergency =
  /** Calamiteit: fire, gas, storm or the like */
  | 'CALAMITEIT'
  /** Dreiging: somebody is in danger */
  | 'DREIGING'
  /** Ongeval: somebody is hurt */
  | 'ONGEVAL'
  /** Vermissing: somebody is not where he or she should be */
  | 'VERMISSING';

/** Rol to which a participant may be opened. */
export type OpenedToRole =
  /** Begeleider */
  | 'BEGELEIDER'
  /** Consulent */
  | 'CONSULENT'
  /** Voorman */
  | 'VOORMAN';

export type DueWorkQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type DueWorkQuery = { emergenciesToAcknowledge: { totalCount: number | null, nodes: Array<{ id: string, version: number | null, emergency: Emergency | null, reason: string | null, knownAs: string | null, recipientRole: OpenedToRole | null, startsAt: string | null, endsAt: string | null, openedUnder: { subject: string | null } | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const DueWorkDocument = new TypedDocumentString(`
    query DueWork($first: Int) @purpose(activity: "toezicht") {
  emergenciesToAcknowledge: accessGrants(
    filter: {kind: {eq: EMERGENCY}, status: {eq: OPENED}}
    first: $first
  ) {
    totalCount
    nodes {
      id
      version
      emergency
      reason
      knownAs
      recipientRole
      startsAt
      endsAt
      openedUnder {
        subject
      }
    }
  }
}
    `, {"hash":"sha256:36a81cf9b0d244cce6f5214bab1e0fce053d636ff582748108324af86bb3340f"}) as unknown as TypedDocumentString<DueWorkQuery, DueWorkQueryVariables>;