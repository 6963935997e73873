-- The ledger of bookings, what is to be told about them, and the rules.

-- The number that was last given to somebody on the session's wait-list.
alter table session add column waiting_last int not null default 0;
alter table session add column drawn_at timestamptz;

-- How many of each item of a session are ordered.
create table session_item (
    session bigint not null references session (id),
    item    varchar(64) not null,
    taken   int not null check (taken >= 0),
    primary key (session, item)
);

create table booking (
    id             uuid primary key,
    session        bigint not null references session (id),
    owner          varchar(64) references account (username),
    made_by        varchar(64) not null,
    state          varchar(16) not null check (state in ('HELD', 'PENDING', 'CONFIRMED', 'WAITLISTED', 'OFFERED', 'CHECKED_IN',
                       'FULFILLED', 'NO_SHOW', 'CANCELLED', 'REJECTED', 'EXPIRED')),
    places         int not null check (places > 0),
    waiting_number int,
    deadline       timestamptz,
    ask_at         timestamptz,
    needs_approval boolean not null default false,
    code           varchar(16) not null unique,
    sequence       int not null,
    items          jsonb not null default '{}',
    persons        varchar(64)[] not null,
    consents       jsonb not null default '[]',
    language       varchar(2) not null check (language in ('zh', 'en')),
    note_zh        text,
    note_en        text,
    resource_zh    text,
    resource_en    text,
    price          jsonb,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    unique (session, waiting_number)
);

create index booking_by_session on booking (session, state);
create index booking_by_owner on booking (owner, created_at desc);
create index booking_waiting on booking (session, waiting_number) where state = 'WAITLISTED';
create index booking_with_deadline on booking (deadline) where deadline is not null;
create index booking_to_ask on booking (ask_at) where ask_at is not null;

-- Who takes part, what they answered and how to reach them, unreadable without the key. Apart from the ledger, so that it can be deleted.
create table booking_intake (
    booking uuid primary key references booking (id),
    sealed  text not null
);

-- Every change of every booking; never altered.
create table booking_change (
    booking    uuid not null references booking (id),
    sequence   int not null,
    at         timestamptz not null,
    who        varchar(100) not null,
    from_state varchar(16),
    to_state   varchar(16) not null,
    reason_zh  text,
    reason_en  text,
    primary key (booking, sequence)
);

-- What is still to be told to modules and people, written in the transaction of the change itself.
create table outbox (
    id         bigint generated always as identity primary key,
    channel    varchar(16) not null check (channel in ('MODULE', 'MAIL')),
    booking    uuid not null,
    sequence   int not null,
    module_id  varchar(64) not null,
    state      varchar(16) not null default 'WAITING' check (state in ('WAITING', 'DONE', 'DEAD')),
    due_at     timestamptz not null,
    attempts   int not null default 0,
    last_error varchar(1000),
    created_at timestamptz not null,
    done_at    timestamptz,
    unique (channel, booking, sequence),
    foreign key (booking, sequence) references booking_change (booking, sequence)
);

create index outbox_due on outbox (due_at) where state = 'WAITING';
create index outbox_undone on outbox (booking, channel, sequence) where state <> 'DONE';

create table booking_rating (
    booking   uuid not null references booking (id),
    dimension varchar(64) not null,
    score     int not null check (score between 1 and 5),
    rated_at  timestamptz not null,
    primary key (booking, dimension)
);

create table booking_comment (
    booking  uuid primary key references booking (id),
    content  varchar(1000) not null,
    rated_at timestamptz not null
);

create table booking_rule (
    building varchar(64) not null default '',
    offering varchar(129) not null default '',
    rule     varchar(40) not null,
    value    int not null check (value >= 0),
    primary key (building, offering, rule)
);

-- How a lottery was drawn, so that anybody can draw it again.
create table draw (
    session  bigint primary key references session (id),
    seed     varchar(100) not null,
    drawn_by varchar(100) not null,
    drawn_at timestamptz not null,
    record   jsonb not null
);

-- What a person keeps with the platform for bookings: where mail goes, and the address of the calendar.
create table booker (
    username       varchar(64) primary key references account (username),
    contact        text,
    calendar_token text not null,
    calendar_hash  char(64) not null unique
);

-- The first answer to each request that came with a key.
create table idempotency_key (
    owner       varchar(100) not null,
    key         varchar(200) not null,
    fingerprint char(64) not null,
    subject     varchar(100),
    status      int,
    body        text,
    created_at  timestamptz not null,
    primary key (owner, key)
);

create index idempotency_key_by_age on idempotency_key (created_at);
