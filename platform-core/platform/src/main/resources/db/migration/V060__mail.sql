-- Mail of the demonstration, kept here instead of being sent.

create table mailbox (
    id              bigint generated always as identity primary key,
    message_id      varchar(100) not null,
    recipient       varchar(1000) not null,
    subject         text not null,
    body            text not null,
    calendar_method varchar(16),
    calendar        text,
    sent_at         timestamptz not null,
    check ((calendar is null) = (calendar_method is null))
);
