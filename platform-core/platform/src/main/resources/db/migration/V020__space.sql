-- The street, its buildings with stations and rooms, and the partners.

create table street (
    code        varchar(64) primary key,
    name_zh     varchar(200) not null,
    name_en     varchar(200),
    district_zh varchar(200) not null,
    district_en varchar(200),
    version     int not null default 0
);

create table street_figure (
    street varchar(64) not null references street (code),
    name   varchar(64) not null,
    value  numeric not null,
    primary key (street, name)
);

create table partner (
    code        varchar(64) primary key,
    name_zh     varchar(200) not null,
    name_en     varchar(200),
    kind        varchar(32) not null,
    credit_code varchar(18) unique,
    version     int not null default 0
);

create table building (
    code        varchar(64) primary key,
    name_zh     varchar(200) not null,
    name_en     varchar(200),
    address_zh  varchar(400),
    address_en  varchar(400),
    enterprises int not null default 0 check (enterprises >= 0),
    active      boolean not null default true,
    version     int not null default 0
);

create table station (
    id          bigint generated always as identity primary key,
    building    varchar(64) not null references building (code),
    code        varchar(64) not null,
    name_zh     varchar(200) not null,
    name_en     varchar(200),
    room        varchar(64),
    provided_by varchar(64) references partner (code),
    unique (building, code)
);

create table station_hours (
    station bigint not null references station (id),
    weekday int not null check (weekday between 1 and 7),
    opens   time not null,
    closes  time not null check (closes > opens),
    primary key (station, weekday)
);

create table room (
    id       bigint generated always as identity primary key,
    building varchar(64) not null references building (code),
    code     varchar(64) not null,
    name_zh  varchar(200) not null,
    name_en  varchar(200),
    capacity int not null check (capacity > 0),
    unique (building, code)
);
