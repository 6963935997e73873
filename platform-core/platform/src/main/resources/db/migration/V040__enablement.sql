-- Enablements and the sessions that follow from them.

create extension if not exists btree_gist;

create table enablement (
    id         bigint generated always as identity primary key,
    building   varchar(64) not null references building (code),
    offering   varchar(129) not null,
    kind       varchar(16) not null check (kind in ('TRIAL', 'REGULAR')),
    first_day  date not null,
    last_day   date check (last_day >= first_day),
    quota      int check (quota > 0),
    note       varchar(1000),
    ended_at   timestamptz,
    end_reason varchar(1000),
    version    int not null default 0,
    check (end_reason is null or ended_at is not null),
    constraint one_enablement_a_day exclude using gist (
        building with =, offering with =, daterange(first_day, last_day, '[]') with &&) where (ended_at is null)
);

create index enablement_by_offering on enablement (offering, building);

create table session (
    id           bigint generated always as identity primary key,
    building     varchar(64) not null references building (code),
    offering     varchar(129) not null,
    code         varchar(64) not null,
    origin       varchar(16) not null check (origin in ('MODULE', 'STATION')),
    state        varchar(16) not null check (state in ('OPEN', 'WITHDRAWN')),
    starts_at    timestamptz not null,
    ends_at      timestamptz not null check (ends_at > starts_at),
    cut_off      timestamptz not null check (cut_off <= ends_at),
    occurrences  jsonb not null,
    capacity     int not null check (capacity > 0),
    places_taken int not null default 0 check (places_taken between 0 and capacity),
    title_zh     text,
    title_en     text,
    resource_zh  text,
    resource_en  text,
    items        jsonb not null default '[]',
    room         varchar(64),
    deviation    varchar(16) check (deviation in ('CHANGED', 'NOT_PROPOSED')),
    confirmed_at timestamptz not null,
    version      int not null default 0,
    unique (offering, building, code),
    foreign key (building, room) references room (building, code)
);

create index session_by_start on session (building, starts_at);

-- Which node plans the sessions of an offering in a building, and when that was last done. A claim that was not given back runs out.
create table session_plan (
    building      varchar(64) not null references building (code),
    offering      varchar(129) not null,
    claimed_by    uuid,
    claimed_until timestamptz,
    planned_at    timestamptz,
    failure       varchar(1000),
    primary key (building, offering)
);

-- What of the demonstration data was put in, so that nothing that was changed since is put back.
create table demo_step (
    code     varchar(100) primary key,
    taken_at timestamptz not null
);
