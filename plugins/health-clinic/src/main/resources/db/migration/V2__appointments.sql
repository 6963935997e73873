-- What the clinic knows of bookings. No symptoms: they stay with the platform, encrypted.

create table appointment (
    booking    varchar(64) primary key,
    building   varchar(64) not null,
    department varchar(64) not null,
    session    varchar(64) not null,
    starts     timestamptz not null,
    ends       timestamptz not null,
    state      varchar(16) not null,
    visit      varchar(16),
    name       varchar(200),
    phone      varchar(60),
    sequence   bigint      not null
);

create index appointment_starts on appointment (starts);

-- Answers given to bookings, so that a booking that is asked about again gets the same one.
create table answer (
    booking  varchar(64) primary key,
    answer   varchar(16) not null,
    given_at timestamptz not null default now()
);
