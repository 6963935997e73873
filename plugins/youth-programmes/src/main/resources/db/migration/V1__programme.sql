-- Camps and regular events by their rules: the dates of each year are computed. Runs in the module's own schema.

create table camp (
    code        varchar(40) primary key,
    building    varchar(64) not null,
    season      varchar(8)  not null check (season in ('SUMMER', 'WINTER')),
    title_zh    varchar(40) not null,
    title_en    varchar(80),
    -- Its first day is the first Monday from this day on.
    opens_month integer     not null check (opens_month between 1 and 12),
    opens_day   integer     not null check (opens_day between 1 and 31),
    day_count   integer     not null check (day_count between 1 and 20),
    starts_at   time        not null,
    ends_at     time        not null,
    min_age     integer     not null,
    max_age     integer     not null,
    capacity    integer     not null check (capacity between 1 and 500),
    check (starts_at < ends_at),
    check (min_age <= max_age)
);

create table regular_event (
    code          varchar(40) primary key,
    building      varchar(64) not null,
    kind          varchar(16) not null check (kind in ('CLASSROOM', 'STATION')),
    title_zh      varchar(60) not null,
    title_en      varchar(80),
    weekday       varchar(9)  not null
        check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    -- Null: each week.
    week_of_month integer check (week_of_month between 1 and 4),
    starts_at     time        not null,
    ends_at       time        not null,
    capacity      integer     not null check (capacity between 1 and 500),
    check (starts_at < ends_at)
);

insert into camp
    (code, building, season, title_zh, title_en, opens_month, opens_day, day_count, starts_at, ends_at, min_age, max_age, capacity) values
('little-coders', 'corporate-avenue', 'SUMMER', '小小程序员营', 'Little coders', 7, 6, 5, '08:45', '17:30', 6, 9, 24),
('city-explorers', 'corporate-avenue', 'SUMMER', '城市探索营', 'City explorers', 8, 3, 5, '08:45', '17:30', 10, 12, 24),
('new-year-crafts', 'corporate-avenue', 'WINTER', '年味手作营', 'New Year crafts', 1, 25, 5, '08:45', '17:30', 6, 12, 20),
('young-artists', 'jinzhong-plaza', 'SUMMER', '小小艺术家营', 'Young artists', 7, 13, 5, '08:45', '17:30', 6, 12, 30),
('winter-reading', 'jinzhong-plaza', 'WINTER', '冬日阅读营', 'Winter reading', 1, 25, 5, '08:45', '17:30', 6, 9, 20),
('k11-museum-kids', 'k11', 'SUMMER', '小小讲解员营', 'Museum kids', 7, 20, 5, '09:00', '17:00', 8, 12, 20),
('sports-week', 'central-plaza', 'SUMMER', '运动一周营', 'Sports week', 8, 10, 5, '08:45', '17:30', 8, 12, 24);

insert into regular_event
    (code, building, kind, title_zh, title_en, weekday, week_of_month, starts_at, ends_at, capacity) values
('calligraphy', 'corporate-avenue', 'CLASSROOM', '青年夜校·硬笔书法', 'Evening class: handwriting', 'WEDNESDAY', null, '18:45', '20:00', 20),
('short-video', 'corporate-avenue', 'CLASSROOM', '短视频剪辑入门', 'Editing short videos', 'TUESDAY', 2, '18:45', '20:00', 24),
('calm-at-work', 'corporate-avenue', 'CLASSROOM', '职场情绪课', 'Calm at work', 'THURSDAY', null, '12:15', '13:00', 30),
('station-corporate-tue', 'corporate-avenue', 'STATION', '午间开放', 'Open at noon', 'TUESDAY', null, '12:00', '13:30', 20),
('station-corporate-fri', 'corporate-avenue', 'STATION', '午间开放', 'Open at noon', 'FRIDAY', null, '12:00', '13:30', 20),
('baduanjin', 'jinzhong-plaza', 'CLASSROOM', '办公室八段锦', 'Baduanjin for the office', 'THURSDAY', null, '12:15', '13:00', 25),
('pour-over-coffee', 'jinzhong-plaza', 'CLASSROOM', '手冲咖啡课', 'Pour-over coffee', 'TUESDAY', 3, '18:45', '20:15', 12),
('station-jinzhong-mon', 'jinzhong-plaza', 'STATION', '午间开放', 'Open at noon', 'MONDAY', null, '12:00', '13:30', 20),
('english-corner', 'k11', 'CLASSROOM', '午间英语角', 'English corner at noon', 'WEDNESDAY', null, '12:15', '13:00', 20),
('photo-walk', 'k11', 'CLASSROOM', '手机摄影课', 'Photography by phone', 'MONDAY', 1, '18:45', '20:00', 20),
('first-aid', 'central-plaza', 'CLASSROOM', '急救小课堂', 'First aid', 'TUESDAY', null, '12:15', '13:00', 24),
('board-games', 'lippo-plaza', 'CLASSROOM', '桌游之夜', 'Board game night', 'FRIDAY', null, '18:45', '20:45', 24),
('public-speaking', 'shui-on-plaza', 'CLASSROOM', '即兴演讲课', 'Speaking off the cuff', 'THURSDAY', null, '18:45', '20:00', 20),
('station-shanghai-plaza', 'shanghai-plaza', 'STATION', '午间开放', 'Open at noon', 'WEDNESDAY', null, '12:00', '13:30', 20);
