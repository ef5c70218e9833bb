/** What is shown of a request beside its deadline. */
export interface OwnRequest {
  readonly id: string;
  readonly days: number;
  readonly state: 'OPEN' | 'GRANTED' | 'DECLINED' | 'WITHDRAWN';
  readonly answer: string;
}

/** A deadline of the student's, with what they asked about it. */
export interface AskProps {
  readonly assignmentId: string;
  readonly milestone: {
    readonly id: string;
    readonly title: string;
    readonly dueLocal: string;
    readonly zone: string;
  };
  readonly asked: OwnRequest | null;
}
