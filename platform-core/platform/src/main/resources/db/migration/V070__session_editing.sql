-- Sessions that a station makes, edits and cancels; rooms that no two sessions use at once.

alter table session
    drop constraint session_state_check,
    add constraint session_state_check check (state in ('OPEN', 'WITHDRAWN', 'CANCELLED')),
    add column edited           boolean not null default false,
    add column proposed_start   timestamptz,
    add column cancelled_at     timestamptz,
    add column cancel_reason_zh text,
    add column cancel_reason_en text,
    add constraint session_cancelled_with_reason check (
        (state = 'CANCELLED') = (cancelled_at is not null) and (cancelled_at is null) = (cancel_reason_zh is null));

update session set proposed_start = starts_at where origin = 'MODULE';

alter table room
    add column buffer_minutes int not null default 0 check (buffer_minutes between 0 and 240);

-- One row for each meeting, until the room is free again. The meetings of one session do not get in each other's way.
create table room_use (
    session  bigint not null references session (id) on delete cascade,
    building varchar(64) not null,
    room     varchar(64) not null,
    during   tstzrange not null,
    foreign key (building, room) references room (building, code),
    constraint one_session_a_room exclude using gist (
        building with =, room with =, session with <>, during with &&)
);

create index room_use_by_session on room_use (session);
