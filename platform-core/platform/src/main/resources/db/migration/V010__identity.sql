create table account (
    username            varchar(64) primary key check (username ~ '^[a-z0-9]+([._-][a-z0-9]+)*$'),
    display_name        varchar(100) not null,
    password_hash       varchar(300) not null,
    password_changed_at timestamptz  not null,
    partner_code        varchar(64),
    enabled             boolean      not null default true,
    demo                boolean      not null default false,
    version             integer      not null default 0
);

create table account_role (
    username varchar(64) not null references account on delete cascade,
    role     varchar(16) not null check (role in ('RESIDENT', 'PARTNER', 'STATION', 'OFFICE')),
    primary key (username, role)
);

create table account_building (
    username      varchar(64) not null references account on delete cascade,
    building_code varchar(64) not null,
    primary key (username, building_code)
);

create table audit_entry (
    id          bigint generated always as identity primary key,
    happened_at timestamptz  not null,
    who         varchar(64)  not null,
    action      varchar(100) not null,
    subject     varchar(400) not null,
    details     text         not null
);

create index audit_entry_subject on audit_entry (subject);
create index audit_entry_happened_at on audit_entry (happened_at);
