-- Who advises when and where, by the booking's number alone: neither the matter nor the person is kept.

create table consultation (
    booking_id varchar(64) primary key,
    building   varchar(64) not null,
    field      varchar(64) not null,
    session    varchar(64) not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    lawyer     varchar(40) references lawyer,
    refusal    varchar(24) check (refusal in ('CONFLICT_OF_INTEREST', 'ALL_TAKEN', 'NOBODY_ON_DUTY')),
    state      varchar(16) not null,
    last_event bigint      not null
);

create index consultation_time on consultation (starts_at, ends_at);
