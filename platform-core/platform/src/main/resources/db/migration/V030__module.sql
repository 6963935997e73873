-- What should run, what runs where, what modules offer, how they are set, and what went wrong with them.

create table module (
    id            varchar(64) primary key,
    partner_code  varchar(64),
    name_zh       varchar(4000),
    name_en       varchar(4000),
    version       varchar(64)  not null,
    spi_level     int          not null,
    origin        varchar(16)  not null check (origin in ('BUNDLED', 'DIRECTORY')),
    artifact      varchar(400) not null,
    context_root  varchar(200) not null,
    sha256        char(64)     not null,
    desired       varchar(16)  not null check (desired in ('ACTIVE', 'SUSPENDED', 'RETIRED')),
    desired_at    timestamptz  not null,
    access        jsonb        not null default '[]',
    settings      jsonb        not null default '[]',
    registered_at timestamptz  not null,
    updated_at    timestamptz  not null
);

create table module_node (
    node          varchar(100) not null,
    module_id     varchar(64)  not null references module (id),
    state         varchar(16)  not null
        check (state in ('INSTALLED', 'VERIFIED', 'STARTING', 'ACTIVE', 'SUSPENDED', 'DRAINING', 'FAILED', 'RETIRED')),
    since         timestamptz  not null,
    cause         varchar(2000),
    start_millis  bigint,
    health        varchar(16),
    health_detail varchar(500),
    health_at     timestamptz,
    primary key (node, module_id)
);

create table module_offering (
    module_id    varchar(64) not null references module (id),
    code         varchar(64) not null,
    position     int         not null,
    content      jsonb       not null,
    feedback     jsonb       not null default '[]',
    confirmed_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (module_id, code)
);

create table module_setting (
    module_id     varchar(64)   not null references module (id),
    building_code varchar(64)   not null default '',
    key           varchar(64)   not null,
    value         varchar(8000) not null,
    secret        boolean       not null default false,
    updated_at    timestamptz   not null,
    updated_by    varchar(100)  not null,
    primary key (module_id, building_code, key)
);

create table module_failure (
    id            bigint generated always as identity primary key,
    node          varchar(100)  not null,
    module_id     varchar(64)   not null,
    building_code varchar(64),
    operation     varchar(32)   not null,
    kind          varchar(32)   not null,
    message       varchar(2000) not null,
    times         int           not null default 1,
    first_at      timestamptz   not null,
    last_at       timestamptz   not null
);

create index module_failure_by_module on module_failure (module_id, last_at desc);

create table module_credential (
    module_id varchar(64) primary key,
    role_name varchar(63) not null,
    password  varchar(100) not null
);
