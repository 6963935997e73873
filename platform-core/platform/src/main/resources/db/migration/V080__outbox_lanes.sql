-- A lane is what is told one after the other: mail, or one module's messages for one building. When its receiver cannot be reached, all of
-- it waits, and nothing else does.
alter table outbox add column lane varchar(160);

update outbox o set lane = case o.channel when 'MAIL' then 'MAIL  ' else 'MODULE ' || o.module_id || ' ' || s.building end
from booking b join session s on s.id = b.session where b.id = o.booking;

alter table outbox alter column lane set not null;

drop index outbox_due;

create index outbox_waiting on outbox (lane, id) where state = 'WAITING';

-- Whether the person gave an address to write to; where is sealed. Nobody need look for those who gave none.
alter table booking add column mail_wanted boolean not null default true;

alter table booking alter column mail_wanted drop default;
