/**
 * SQL: how well it is known that the interview under this alias took place, an `EvidenceTier`; the strongest stands. What
 * the interviewee says counts most; then a thank-you that left from here or was photographed; then a photo of their card.
 */
export const evidenceTier = (i: string) => `case
  when ${i}.confirmed_at is not null then 'CONFIRMED'
  when ${i}.thanked_at is not null and exists (
    select 1 from thank_yous said where said.tenant_id = $1 and said.interview_id = ${i}.id
      and (said.sent_at is not null or said.photo_id is not null)) then 'THANK_YOU'
  when exists (
    select 1 from interview_closings ended where ended.tenant_id = $1 and ended.id = ${i}.id
      and ended.card_photo_id is not null) then 'CARD_PHOTO'
  else 'NONE' end`;
