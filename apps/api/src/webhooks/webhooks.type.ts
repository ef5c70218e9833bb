import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsString, MaxLength, Min } from 'class-validator';
import {
  LIMITS,
  WEBHOOK_EVENTS,
  type WebhookDeliveryState,
  type WebhookEvent,
  type WebhookMessage,
  type WebhookOffReason,
  type WebhookProblem,
  type WebhookState,
} from '@firsthand/contracts';
import {
  WebhookDeliveryStateEnum,
  WebhookEventEnum,
  WebhookMessageEnum,
  WebhookOffReasonEnum,
  WebhookProblemEnum,
  WebhookStateEnum,
} from '../graphql/enums.ts';
import { DateTime } from '../graphql/scalars.ts';

@ObjectType({ description: 'One thing that happened, on its way to another system.' })
export class WebhookDelivery {
  @Field(() => ID, { description: 'Its `webhook-id`, the same at every try.' })
  id!: string;

  @Field(() => WebhookMessageEnum)
  event!: WebhookMessage;

  @Field(() => WebhookDeliveryStateEnum)
  state!: WebhookDeliveryState;

  @Field(() => Int)
  attempts!: number;

  @Field(() => Int, { nullable: true, description: 'What was answered last.' })
  status!: number | null;

  @Field(() => WebhookProblemEnum, { nullable: true, description: 'Why there was no answer.' })
  problem!: WebhookProblem | null;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => DateTime, { nullable: true })
  settledAt!: string | null;

  @Field(() => DateTime, { nullable: true })
  nextAttemptAt!: string | null;
}

@ObjectType({ description: 'Where another system of the institution is told what happens.' })
export class Webhook {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  url!: string;

  @Field(() => [WebhookEventEnum])
  events!: WebhookEvent[];

  @Field(() => WebhookStateEnum)
  state!: WebhookState;

  @Field(() => WebhookOffReasonEnum, { nullable: true })
  offBecause!: WebhookOffReason | null;

  @Field(() => DateTime, { nullable: true })
  failingSince!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until then the secret before this one signs too.' })
  overlapUntil!: string | null;

  @Field(() => Int)
  waiting!: number;

  @Field(() => Int)
  failed!: number;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [WebhookDelivery], { description: 'The latest twenty.' })
  deliveries!: WebhookDelivery[];
}

@ObjectType()
export class MadeWebhook {
  @Field(() => String, { description: 'Shown once, now, never again.' })
  secret!: string;

  @Field(() => Webhook)
  webhook!: Webhook;
}

@InputType()
export class AddWebhookInput {
  @Field(() => String)
  @IsString()
  @MaxLength(LIMITS.placeLength)
  url!: string;

  @Field(() => [WebhookEventEnum])
  @IsArray()
  @ArrayMaxSize(WEBHOOK_EVENTS.length)
  @IsIn(WEBHOOK_EVENTS, { each: true })
  events!: WebhookEvent[];
}

@InputType()
export class ChangeWebhookInput extends AddWebhookInput {
  @Field(() => ID)
  @IsString()
  id!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;
}

@InputType()
export class SwitchWebhookInput {
  @Field(() => ID)
  @IsString()
  id!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => Boolean)
  @IsBoolean()
  on!: boolean;
}
