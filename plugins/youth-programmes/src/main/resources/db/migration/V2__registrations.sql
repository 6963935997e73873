-- How many places a booking has in what, by its number alone: nothing about children or guardians is kept.

create table registration (
    booking_id varchar(64) primary key,
    offering   varchar(64) not null,
    building   varchar(64) not null,
    session    varchar(64) not null,
    starts_at  timestamptz not null,
    places     integer     not null,
    decided    boolean     not null,
    objection  varchar(24) check (objection in ('CAMP_CLOSED', 'CHILD_MISSING', 'AGE', 'GUARDIAN_MISSING')),
    state      varchar(16) not null,
    last_event bigint      not null
);

create index registration_start on registration (starts_at);
